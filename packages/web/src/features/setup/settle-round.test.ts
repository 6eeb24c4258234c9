import { expect, test } from 'vitest'
import { dayIn, settleRound, toTarget } from './settle-round.ts'
import { emptyDraft } from './setup-draft.ts'

const options = {
  editions: [
    {
      ...{ id: 'pemdi-2026', revision: 1, shortName: 'Pemdi', indicators: 20 },
      inForce: { from: '2026-06-05', to: null, certain: false, source: 'contoh' },
    },
  ],
  unitTemplates: [],
}
const context = { today: '2026-11-25', nameOf: (year: string) => `Evaluasi ${year}` }
const { round } = emptyDraft(2026)

test('name, edition and assessment date follow the year until somebody says otherwise', () => {
  expect(settleRound(round, options, context)).toMatchObject({
    name: 'Evaluasi 2026',
    edition: { id: 'pemdi-2026' },
    assessmentDate: '2026-11-25',
  })
  expect(settleRound({ ...round, year: '2027', name: 'Mandiri' }, options, context)).toMatchObject({
    name: 'Mandiri',
    assessmentDate: '2027-12-31',
  })
  expect(settleRound({ ...round, year: '2020' }, options, context).edition).toBeUndefined()
})

test('a target may have a decimal comma', () => {
  expect([toTarget('3,20'), toTarget(' 3.2 '), toTarget('')]).toEqual(['3.20', '3.2', null])
})

test('today is the day of the institution, not of the computer', () => {
  expect(dayIn('Asia/Jayapura', new Date('2026-11-25T15:30:00Z'))).toBe('2026-11-26')
  expect(dayIn('Asia/Jakarta', new Date('2026-11-25T15:30:00Z'))).toBe('2026-11-25')
})
