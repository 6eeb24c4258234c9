import { describe, expect, test } from 'vitest'
import { changeYear, draftNewRound, draftOf, findRoundLacks, toRoundChange } from './round-draft.ts'

const rule = (id: string, from: string | null, to: string | null) => ({
  ...{ id, revision: 1, shortName: id, indicators: 47, from, to, certain: true, source: 'Permen' },
})
const editions = [
  rule('pemdi-2026', '2026-06-05', null),
  rule('spbe-2020', '2021-01-01', '2026-06-05'),
  rule('spbe-2018', '2018-01-01', '2021-01-01'),
]
const round = (year: number, withdrawnAt: string | null = null) => ({
  ...{ id: String(year), year, name: `Evaluasi ${year}`, kind: 'evaluation' as const, assessmentId: 'a' },
  edition: { id: 'spbe-2020', revision: 1, sha256: '', shortName: '' },
  ...{ assessmentDate: `${year}-08-31`, deadline: null, timeZone: 'Asia/Makassar' as const, target: null },
  ...{ answered: 0, indicators: 47, version: '', withdrawnAt, withdrawnByName: null },
  ...{ newerRevision: null, openedNationally: null, move: null, visitDate: null, isSent: false },
})
const nameOf = (year: string) => `Evaluasi ${year}`
const today = '2026-11-25'
const ground = { editions, today, nameOf }
const draft = draftNewRound({ rounds: [], editions, today }, nameOf)

describe('a new round', () => {
  test('is of this year, or of the next that is free; a withdrawn round leaves its year free', () => {
    const yearOf = (rounds: readonly ReturnType<typeof round>[]) =>
      draftNewRound({ rounds: [...rounds], editions, today }, nameOf).year

    expect(yearOf([])).toBe('2026')
    expect(yearOf([round(2026), round(2027)])).toBe('2028')
    expect(yearOf([round(2026, '2026-02-01T00:00:00Z')])).toBe('2026')
  })

  test('has everything filled in that follows from its year', () => {
    expect(changeYear(draft, '2025', ground)).toMatchObject({
      name: 'Evaluasi 2025',
      edition: 'spbe-2020/1',
      assessmentDate: '2025-12-31',
    })
    expect(draft.assessmentDate).toBe(today)
  })

  test('of another year keeps what was typed', () => {
    const typed = { ...draft, name: 'Evaluasi Kota', target: '3,20' }

    expect(changeYear(typed, '2025', ground)).toMatchObject({
      name: 'Evaluasi Kota',
      target: '3,20',
      edition: 'spbe-2020/1',
    })
  })

  test('says all that is missing at once', () => {
    const typed = {
      ...draft,
      name: ' ',
      target: 'tiga',
      assessmentDate: '',
    }

    expect(findRoundLacks(typed, { rounds: [round(2026)] })).toEqual([
      'year_taken',
      'name',
      'assessment_date',
      'target',
    ])
  })
})

describe('a deadline', () => {
  test.each([
    ['Asia/Jakarta', '2026-09-15T16:00:00+07:00', '2026-09-15T09:00:00.000Z'],
    ['Asia/Makassar', '2026-09-15T16:00:00+08:00', '2026-09-15T08:00:00.000Z'],
    ['Asia/Jayapura', '2026-09-15T16:00:00+09:00', '2026-09-15T07:00:00.000Z'],
  ] as const)(
    'at four in the afternoon in %s is sent as such, and read back as such',
    (timeZone, sent, instant) => {
      const typed = {
        ...draft,
        deadlineDate: '2026-09-15',
        deadlineTime: '16:00',
      }

      expect(toRoundChange(typed, timeZone).deadline).toBe(sent)
      expect(draftOf({ ...round(2026), timeZone, deadline: instant })).toMatchObject({
        deadlineDate: '2026-09-15',
        deadlineTime: '16:00',
      })
    },
  )

  test('without a time is the end of its day, and is read back without one', () => {
    const typed = { ...draft, deadlineDate: '2026-09-15', deadlineTime: '' }
    const end = '2026-09-15T16:00:00.000Z'

    expect(toRoundChange(typed, 'Asia/Makassar').deadline).toBe(end)
    expect(draftOf({ ...round(2026), timeZone: 'Asia/Makassar', deadline: end })).toMatchObject({
      ...{ deadlineDate: '2026-09-15', deadlineTime: '' },
    })
  })

  test('without a day is none', () => {
    expect(toRoundChange(draft, 'Asia/Jakarta').deadline).toBeNull()
  })
})

test('a day of the visit is sent as the day that was chosen, and none where none was', () => {
  expect(toRoundChange({ ...draft, visitDate: '2026-10-06' }, 'Asia/Jayapura').visitDate).toBe('2026-10-06')
  expect(toRoundChange(draft, 'Asia/Jakarta').visitDate).toBeNull()
  expect(draftOf({ ...round(2026), visitDate: '2026-10-06' }).visitDate).toBe('2026-10-06')
})

test('a target is written with a comma and sent with a point', () => {
  const typed = { ...draft, target: '3,20' }

  expect(toRoundChange(typed, 'Asia/Jakarta').target).toBe('3.20')
  expect(draftOf({ ...round(2026), target: '3.20' }).target).toBe('3,20')
})
