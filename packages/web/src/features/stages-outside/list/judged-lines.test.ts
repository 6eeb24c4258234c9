import { expect, test } from 'vitest'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import {
  filterJudged,
  judgedLines,
  judgedNeighbours,
  nextToJudge,
  parseJudgedSearch,
} from './judged-lines.ts'

type Row = StageOverview['indicators'][number]
const by = { byName: 'Rita', at: '2024-09-02T08:00:00Z' }

const row = (
  code: string,
  self: string | null,
  document: string | null,
  given: Partial<Row> & { version?: number; isJudged?: boolean } = {},
): Row => ({
  ...{ code, mayJudge: true, mayReview: false },
  values: [
    {
      ...{ stage: 'self_assessment', value: self, origin: 'own', saidIn: 'self_assessment', version: 0 },
      isJudged: false,
    },
    {
      ...{ stage: 'document_review', value: document, origin: 'carried', saidIn: 'self_assessment' },
      version: given.version ?? 0,
      isJudged: given.isJudged ?? (given.version ?? 0) > 0,
    },
  ],
  review: given.review ?? null,
  official: null,
})
const invalid = { valid: false, note: 'Pasal tidak disebut.', version: 1, isCurrent: true, ...by }

const overview: Parameters<typeof judgedLines>[0] = {
  stage: 'document_review',
  indicators: [
    row('1', '2', '2'),
    row('2', '2', '3', { version: 1 }),
    row('3', '2', '2', { version: 1, review: invalid }),
    row('4', '2', '2', { version: 2, review: { ...invalid, isCurrent: false } }),
  ],
  entries: [],
}
const lines = judgedLines(overview, 'document_review', new Set(['4']))
const codes = (filter: Parameters<typeof filterJudged>[1]) =>
  filterJudged(lines, filter).map(({ code }) => code)

test('an indicator is untouched, changed, sent back or waiting on this device, and each can be asked for', () => {
  expect(codes(undefined)).toEqual(['1', '2', '3', '4'])
  expect(codes('belum')).toEqual(['1'])
  expect(codes('berubah')).toEqual(['2'])
  expect(codes('kembali')).toEqual(['3'])
  expect(codes('justifikasi')).toEqual(['4'])
  expect(lines[2]?.returnNotes).toEqual([{ byName: 'Rita', text: 'Pasal tidak disebut.' }])
})

test('what was sent back is judged next, before what nobody has judged yet', () => {
  const sentBack = row('3', '2', '2', { version: 1, isJudged: false, review: invalid })
  const indicators = [row('1', '2', '2'), sentBack]
  const shown = judgedLines({ ...overview, indicators }, 'document_review', new Set())

  expect(nextToJudge(shown)?.code).toBe('3')
  expect(nextToJudge(lines.slice(0, 1))?.code).toBe('1')
  expect(nextToJudge([])).toBeUndefined()
})

test('an indicator of which only texts were written is judged in part, and is asked for among those to be judged', () => {
  const written = judgedLines(
    { ...overview, indicators: [row('1', '2', '2', { version: 1, isJudged: false }), row('2', '2', '2')] },
    'document_review',
    new Set(),
  )
  expect(written.map(({ judged }) => judged)).toEqual(['partly', 'no'])
  expect(filterJudged(written, 'belum').map(({ code }) => code)).toEqual(['1', '2'])
})

const step = (
  move: StageOverview['entries'][number]['move'],
  invalid: StageOverview['entries'][number]['invalid'] = [],
): StageOverview['entries'][number] => ({
  ...{ move, to: 'document_review', note: '', outside: null, offCalendar: null, unmarked: null },
  ...{ byName: 'Gunarsa', at: '2024-09-09T08:00:00Z', invalid },
})
const sentBack = (
  indicators: readonly Row[],
  {
    entries,
    stage = 'document_review',
  }: { entries: StageOverview['entries']; stage?: StageOverview['stage'] },
) =>
  judgedLines({ stage, indicators: [...indicators], entries }, 'document_review', new Set())
    .filter(({ isReturned }) => isReturned)
    .map(({ code, returnNotes }) => [code, returnNotes.map(({ byName, text }) => `${byName}: ${text}`)])
const named = step('return_to_assessors', [{ indicatorCode: '1', text: 'Lihat lagi.' }])
const returned = { version: 1, isJudged: false }

test('what was named when the stage came back arrives with its words, with or without a mark of the review here', () => {
  const valid = { ...invalid, valid: true, note: '' }
  const told = [['1', ['Gunarsa: Lihat lagi.']]]
  expect(sentBack([row('1', '2', '2', returned), row('2', '2', '2')], { entries: [named] })).toEqual(told)
  expect(sentBack([row('1', '2', '2', { ...returned, review: valid })], { entries: [named] })).toEqual(told)
})

test('who returned it and the review each say why, and the same words stand once', () => {
  const marked = (note: string) =>
    sentBack([row('1', '2', '2', { ...returned, review: { ...invalid, note } })], { entries: [named] })
  expect(marked('Pasal tidak disebut.')).toEqual([
    ['1', ['Gunarsa: Lihat lagi.', 'Rita: Pasal tidak disebut.']],
  ])
  expect(marked('Lihat lagi.')).toEqual([['1', ['Rita: Lihat lagi.']]])
})

test('what was judged since, named in an earlier return, or no longer being written is not sent back', () => {
  const rows = [row('1', '2', '2', returned)]
  expect(sentBack([row('1', '2', '3', { version: 2, isJudged: true })], { entries: [named] })).toEqual([])
  expect(sentBack(rows, { entries: [step('open_score_review'), named] })).toEqual([])
  expect(sentBack(rows, { entries: [named], stage: 'score_review' })).toEqual([])
})

test('one goes through those that are shown, also from one that is shown no more', () => {
  expect(judgedNeighbours(lines, undefined, '2')).toEqual({ previous: '1', next: '3' })
  expect(judgedNeighbours(lines, 'kembali', '2')).toEqual({ previous: undefined, next: '3' })
  expect(judgedNeighbours(lines, 'belum', '4')).toEqual({ previous: '1', next: undefined })
})

test('an address that is not understood filters nothing', () => {
  expect(parseJudgedSearch({ saring: 'berubah' })).toEqual({ saring: 'berubah' })
  expect(parseJudgedSearch({ saring: 'apa saja' })).toEqual({ saring: undefined })
})
