import { expect, test } from 'vitest'
import type { KitReturnRow } from '../api/offline-kits.ts'
import { inOrder, toApplication, undecided } from './kit-choices.ts'

const row = (requestId: string, outcome: KitReturnRow['outcome']): KitReturnRow => ({
  ...{ requestId, outcome, indicatorCode: '1', indicatorName: 'Uji', question: 'Ada?', line: 6, faults: [] },
  ...{ theirs: null, ours: { applies: null, practice: null, text: '' }, oursBy: null, oursIsDraft: false },
  ...{ seenRevision: 2, seenDraftVersion: 1 },
})
const rows = [row('a', 'unchanged'), row('b', 'workbook'), row('c', 'conflict'), row('d', 'confirmed')]

test('what only the workbook changed is taken; a contradiction waits for a person', () => {
  expect(undecided(rows, {}).map(({ requestId }) => requestId)).toEqual(['c'])
  expect(toApplication(rows, {})).toEqual([{ requestId: 'b', seenRevision: 2, seenDraftVersion: 1 }])
})

test('a person takes the workbook, or what stands in Undagi, row by row', () => {
  const choices = { b: 'undagi', c: 'workbook' } as const

  expect(undecided(rows, choices)).toEqual([])
  expect(toApplication(rows, choices).map(({ requestId }) => requestId)).toEqual(['c'])
})

test('what cannot be taken is not sent, whatever was chosen', () => {
  expect(toApplication(rows, { a: 'workbook', c: 'undagi', d: 'workbook', b: 'undagi' })).toEqual([])
})

test('what asks something of the person stands first', () => {
  expect(inOrder(rows).map(({ outcome }) => outcome)).toEqual([
    'conflict',
    'confirmed',
    'workbook',
    'unchanged',
  ])
})
