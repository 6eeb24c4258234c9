import { expect, test } from 'vitest'
import type { StageEntry } from './api/stage.ts'
import { lastReturn, unchangedNotes } from './last-return.ts'

const entry = (move: StageEntry['move'], revisionNotes: StageEntry['revisionNotes'] = []): StageEntry => ({
  ...{ move, to: 'filling', actorName: 'Gunarsa', actedAt: '2026-03-01T00:00:00Z', note: '', revisionNotes },
  ...{ acceptedGaps: [], closed: 0, closedRequests: null, papers: null, unmarked: null },
})
const notes = [
  { indicatorCode: '1', text: 'Lampirkan naskahnya.' },
  { indicatorCode: '2', text: 'Sebut pasalnya.' },
]

test('whoever returned it sees what became of each note, also once it was sent again', () => {
  const entries = [entry('send_for_verification'), entry('return', notes), entry('send_for_verification')]

  expect(lastReturn({ stage: 'verification', entries })?.revisionNotes).toEqual(notes)
  expect(lastReturn({ stage: 'signing', entries: [entry('verify'), ...entries] })?.move).toBe('return')
})

test('what was signed and sent since is asked no more', () => {
  const entries = [entry('submit'), entry('return', notes)]

  expect(lastReturn({ stage: 'submitted', entries })).toBeUndefined()
  expect(lastReturn({ stage: 'filling', entries: [entry('reopen'), ...entries] })).toBeUndefined()
})

test('a note is undone as long as nothing has changed at its indicator', () => {
  const stage = { stage: 'filling' as const, entries: [entry('return', notes)] }

  expect(unchangedNotes({ ...stage, changedSinceReturn: [] })).toEqual(notes)
  expect(unchangedNotes({ ...stage, changedSinceReturn: ['1', '7'] })).toEqual([notes[1]])
  expect(unchangedNotes({ stage: 'filling', entries: [], changedSinceReturn: [] })).toEqual([])
})
