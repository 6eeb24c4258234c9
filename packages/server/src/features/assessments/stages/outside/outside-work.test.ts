import type { StageMove } from '@undagi/maturity'
import { expect, test } from 'vitest'
import type { SignedAction } from '../double/gather-double.ts'
import { outsideWork } from './outside-work.ts'

const assigned = ['1', '2', '3']
let sequence = 0
const signed = (by: string) => ({
  ...{ sequence: ++sequence, actorId: by, actorName: by },
  actedAt: new Date(Date.UTC(2026, 2, 1) + sequence * 60_000),
})

const judged = (indicatorCode: string, stage: 'document_review' | 'interview' = 'document_review') =>
  ({
    ...{ kind: 'stage_judged', stage, indicatorCode, value: '2', facts: '', analysis: '', justification: '' },
    ...signed('eka'),
  }) satisfies SignedAction
/** Texts alone, with the value of the stage before. */
const written = (indicatorCode: string) => ({ ...judged(indicatorCode), unconfirmed: true as const })
const reviewed = (indicatorCode: string, valid: boolean) =>
  ({
    ...{ kind: 'score_reviewed', indicatorCode, valid, note: valid ? '' : 'Belum' },
    ...signed('rita'),
  }) satisfies SignedAction
const moved = (move: StageMove, named: readonly string[] = []) =>
  ({
    ...{ kind: 'stage_moved', move, to: 'document_review', note: '', acceptedGaps: [], papers: null },
    revisionNotes: named.map((indicatorCode) => ({ indicatorCode, text: 'Lihat lagi' })),
    ...signed('nina'),
  }) satisfies SignedAction
const drawn = (...indicatorCodes: string[]) =>
  ({
    ...{ kind: 'sample_drawn', size: indicatorCodes.length, seed: 'x', reason: 'Uji', candidates: [] },
    ...{ indicatorCodes, outside: { actedAs: 'national_operator', letter: null } },
    ...signed('nina'),
  }) satisfies SignedAction
const rated = (indicatorCode: string, by: string) =>
  ({
    ...{ kind: 'rated_second', stage: 'document_review', indicatorCode, value: '2', facts: '', analysis: '' },
    ...signed(by),
  }) satisfies SignedAction

const openIn = (stage: string, actions: readonly SignedAction[]) =>
  outsideWork(actions, { duty: 'judging', stage, personId: 'eka', assigned }).open

test('an assessor is done with what was judged in the stage of now, and begins anew in the next', () => {
  const actions = [judged('1'), judged('2')]

  expect(openIn('document_review', actions)).toEqual(['3'])
  expect(openIn('interview', actions)).toEqual(['1', '2', '3'])
})

test('an indicator of which only Fakta was written is not judged until its value is confirmed, and then stays judged', () => {
  expect(openIn('document_review', [written('1')])).toEqual(['1', '2', '3'])
  expect(openIn('document_review', [written('1'), judged('1')])).toEqual(['2', '3'])
  expect(openIn('document_review', [judged('1'), written('1')])).toEqual(['2', '3'])
  expect(openIn('score_review', [written('1')])).toEqual(['1', '2', '3'])

  const returned = [judged('1'), moved('return_to_assessors', ['1']), written('1')]
  expect(openIn('document_review', returned)).toEqual(['1'])
  expect(openIn('document_review', [...returned, judged('1')])).toEqual([])
})

test('an indicator without a value is not judged', () => {
  expect(openIn('document_review', [{ ...judged('1'), value: null }])).toEqual(['1', '2', '3'])
})

test('once nothing is judged any more, what was judged in any stage stays counted', () => {
  const actions = [judged('1'), judged('2', 'interview')]

  for (const stage of ['score_review', 'consolidation', 'published'])
    expect(openIn(stage, actions)).toEqual(['3'])
  expect(openIn('submitted', [])).toEqual(assigned)
})

test('what was given back is open again, and nothing else, until it is judged once more', () => {
  const returned = [judged('1'), judged('2'), reviewed('2', false), moved('return_to_assessors', ['2'])]

  expect(openIn('document_review', returned)).toEqual(['2'])
  expect(openIn('document_review', [...returned, judged('2')])).toEqual([])
})

test('what nobody judged is not counted as judged because another indicator was given back', () => {
  const { of, open } = outsideWork([judged('1'), judged('2'), moved('return_to_assessors', ['2'])], {
    ...{ duty: 'judging', stage: 'document_review', personId: 'eka', assigned },
  })

  expect({ of, open }).toEqual({ of: 2, open: ['2'] })
})

test('what a letter that names nothing gives back is open as far as nobody judged it', () => {
  expect(openIn('document_review', [judged('1'), moved('return_to_assessors')])).toEqual(['2', '3'])
})

test('a second rating is over the sample and everybody’s own', () => {
  const work = (personId: string) =>
    outsideWork([drawn('1', '3'), rated('1', 'eko')], {
      ...{ duty: 'second_rating', stage: 'document_review', personId, assigned },
    })

  expect(work('eko')).toEqual({ of: 2, open: ['3'] })
  expect(work('ela')).toEqual({ of: 2, open: ['1', '3'] })
})

test('a review is open again where the value was judged since', () => {
  const review = (actions: readonly SignedAction[]) =>
    outsideWork(actions, { duty: 'review', stage: 'score_review', personId: 'rita', assigned }).open
  const both = [judged('1'), reviewed('1', true), reviewed('2', false)]

  expect(review(both)).toEqual(['3'])
  expect(review([...both, judged('2')])).toEqual(['2', '3'])
})
