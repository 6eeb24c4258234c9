import { expect, test } from 'vitest'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { filterJudged, judgedLines, judgedNeighbours, parseJudgedSearch } from './judged-lines.ts'

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

const overview = {
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
  expect(lines[2]?.returnNote).toBe('Pasal tidak disebut.')
})

test('an indicator of which only texts were written is judged in part, and is asked for among those to be judged', () => {
  const written = judgedLines(
    { indicators: [row('1', '2', '2', { version: 1, isJudged: false }), row('2', '2', '2')], entries: [] },
    'document_review',
    new Set(),
  )
  expect(written.map(({ judged }) => judged)).toEqual(['partly', 'no'])
  expect(filterJudged(written, 'belum').map(({ code }) => code)).toEqual(['1', '2'])
})

test('what a letter sent back, without marks of a review here, is sent back all the same', () => {
  const returned = judgedLines(
    {
      ...overview,
      entries: [
        {
          ...{
            move: 'return_to_assessors',
            to: 'document_review',
            note: '',
            outside: null,
            offCalendar: null,
            unmarked: null,
            ...by,
          },
          invalid: [{ indicatorCode: '1', text: 'Lihat lagi.' }],
        },
      ],
    },
    'document_review',
    new Set(),
  )
  expect(returned.filter(({ isReturned }) => isReturned).map(({ code }) => code)).toEqual(['1', '3'])
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
