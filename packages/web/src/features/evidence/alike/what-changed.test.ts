import { expect, test } from 'vitest'
import { isLastYears, whatChanged } from './what-changed.ts'

test('minutes of one year that differ only in the day differ in their date, and nobody is warned of them', () => {
  const minutes = { kind: 'year_changed', byYear: null } as const
  expect(whatChanged(minutes)).toBe('date')
  expect(isLastYears(minutes)).toBe(false)
  expect(whatChanged({ kind: 'number_changed', byYear: null })).toBe('number_or_date')
})

test('the text of another year differs in its year, and only the later one is to be looked at', () => {
  expect(whatChanged({ kind: 'year_changed', byYear: 'later' })).toBe('year')
  expect(whatChanged({ kind: 'number_changed', byYear: 'later' })).toBe('number_and_year')
  expect(isLastYears({ kind: 'number_changed', byYear: 'later' })).toBe(true)
  expect(isLastYears({ kind: 'year_changed', byYear: 'earlier' })).toBe(false)
})

test('of the same text and of what is nearly the same nothing is said to have changed, whatever their years', () => {
  for (const kind of ['same_bytes', 'same_text', 'similar'] as const) {
    expect(whatChanged({ kind, byYear: 'later' })).toBeNull()
    expect(isLastYears({ kind, byYear: 'later' })).toBe(false)
  }
})
