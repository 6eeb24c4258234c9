import { expect, test } from 'vitest'
import type { OwnRound } from './api/round-register.ts'
import { rebaseDraft } from './rebase-draft.ts'
import { draftOf } from './round-draft.ts'

const seen: OwnRound = {
  ...{ id: '1', year: 2026, name: 'Evaluasi 2026', kind: 'evaluation', assessmentId: 'a', version: 'dahulu' },
  edition: { id: 'pemdi-2026', revision: 1, sha256: '', shortName: '' },
  ...{ assessmentDate: '2026-08-31', deadline: '2026-09-15T08:00:00.000Z', timeZone: 'Asia/Makassar' },
  ...{ target: '3.00', answered: 0, indicators: 20, withdrawnAt: null, withdrawnByName: null },
  ...{ newerRevision: null, openedNationally: null, move: null, visitDate: null, isSent: false },
}
const current: OwnRound = { ...seen, target: '3.20', deadline: '2026-10-01T04:00:00.000Z', version: 'kini' }

test('what was typed stays, what was not touched follows the colleague', () => {
  const typed = { ...draftOf(seen), name: 'Evaluasi Kota' }

  expect(rebaseDraft(typed, { seen, current })).toEqual({ ...draftOf(current), name: 'Evaluasi Kota' })
})

test('a value that both changed stays as it was typed here', () => {
  const typed = { ...draftOf(seen), target: '3,50' }

  expect(rebaseDraft(typed, { seen, current }).target).toBe('3,50')
})

test('a day that was typed keeps the time that stood beside it', () => {
  const typed = { ...draftOf(seen), deadlineDate: '2026-09-30' }

  expect(rebaseDraft(typed, { seen, current })).toMatchObject({
    deadlineDate: '2026-09-30',
    deadlineTime: '16:00',
  })
})
