import { expect, test } from 'vitest'
import type { StageEntry } from './api/stage.ts'
import { approvedDay } from './approved-day.ts'

const entry = (move: StageEntry['move'], actedAt: string): StageEntry => ({
  ...{ move, to: 'signing', actorName: 'Gunarsa', actedAt, note: '', revisionNotes: [] },
  ...{ acceptedGaps: [], closed: 0, closedRequests: null, papers: null, unmarked: null },
})
const verified = entry('verify', '2026-03-01T16:30:00Z')

test('an approval has the day of the institution', () => {
  const entries = [verified, entry('verify', '2026-02-01T00:00:00Z')]
  const stage = { stage: 'signing' as const, entries }

  expect(approvedDay(stage, 'Asia/Jakarta')).toBe('2026-03-01')
  expect(approvedDay(stage, 'Asia/Makassar')).toBe('2026-03-02')
})

test('what was never approved, or was taken back since, rests on none', () => {
  expect(approvedDay({ stage: 'signing', entries: [] }, 'Asia/Jakarta')).toBeUndefined()
  const back = [entry('return', '2026-03-02T00:00:00Z'), verified]
  expect(approvedDay({ stage: 'filling', entries: back }, 'Asia/Jakarta')).toBeUndefined()
})
