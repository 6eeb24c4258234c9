import { expect, test } from 'vitest'
import type { StageEntry } from './api/stage.ts'
import { openRevision } from './open-revision.ts'

const entry = (move: StageEntry['move'], note = ''): StageEntry => ({
  ...{ move, note, to: 'filling', actorName: 'Gunarsa', actedAt: '2026-03-02T02:00:00Z' },
  ...{ revisionNotes: [], acceptedGaps: [], closed: 0, closedRequests: null, papers: null, unmarked: null },
})

test('notes stand while it is being mended, the newest return alone', () => {
  const moves = [
    entry('return', 'lagi'),
    entry('send_for_verification'),
    entry('return', 'dahulu'),
    entry('send_for_verification'),
  ]

  expect(openRevision(moves)?.note).toBe('lagi')
})

test('once it is sent again, nothing is asked any more; nor after it was taken back', () => {
  expect(
    openRevision([entry('send_for_verification'), entry('return'), entry('send_for_verification')]),
  ).toBeUndefined()
  expect(
    openRevision([entry('reopen'), entry('submit'), entry('verify'), entry('send_for_verification')]),
  ).toBeUndefined()
  expect(openRevision([])).toBeUndefined()
})
