import { describe, expect, test } from 'vitest'
import { type ChosenTie, tieLacks, toTie } from './tie-draft.ts'

const today = '2026-11-27'
const unknown = { month: '', year: '' }
const draft: ChosenTie = {
  ...{ tie: 'employment', from: unknown, lasts: 'no', until: { month: '2', year: '2024' }, note: ' Dulu. ' },
}
const ended = (month: string, year: string) => ({ ...draft, until: { month, year } })

test('which tie it is has to be chosen', () => {
  expect(tieLacks({ ...draft, tie: '' }, today)).toEqual(['tie'])
})

describe('a tie that ended', () => {
  test('counts to the last day of the month or year that one remembers, never to a day to come', () => {
    expect(toTie(draft, today)).toEqual({
      ...{ tie: 'employment', from: null, until: '2024-02-29', note: 'Dulu.' },
    })
    expect(toTie(ended('', '2023'), today).until).toBe('2023-12-31')
    expect(toTie(ended('', '2026'), today).until).toBe(today)
    for (const typed of [draft, ended('', '2023'), ended('11', '2026'), ended('', '2026')])
      expect(tieLacks(typed, today)).toEqual([])
  })

  test('needs at least its year, one that is over and not before it began', () => {
    expect(tieLacks(ended('', ''), today)).toEqual(['until_missing'])
    for (const year of ['24', 'dua', '1900']) expect(tieLacks(ended('3', year), today)).toEqual(['until'])
    expect(tieLacks(ended('12', '2026'), today)).toEqual(['until_to_come'])
    expect(tieLacks({ ...draft, from: { month: '3', year: '2024' } }, today)).toEqual(['turned'])
    expect(tieLacks({ ...draft, from: { month: '', year: '2024' } }, today)).toEqual([])
  })
})

test('a tie that lasts has no end, whatever was typed before; and that it lasts is answered, not assumed', () => {
  expect(tieLacks({ ...draft, lasts: '' }, today)).toEqual(['lasts'])
  const lasting: ChosenTie = { ...draft, lasts: 'yes', until: { month: '', year: 'x' } }
  expect(tieLacks(lasting, today)).toEqual([])
  expect(toTie(lasting, today).until).toBeNull()
})

test('a beginning is a year, with or without its month, and none that is to come', () => {
  expect(toTie({ ...draft, from: { month: '', year: '2019' } }, today).from).toBe('2019-01-01')
  for (const from of [
    { month: '4', year: '' },
    { month: '', year: '20' },
    { month: '1', year: '2027' },
  ])
    expect(tieLacks({ ...draft, lasts: 'yes', from }, today)).toEqual(['from'])
})
