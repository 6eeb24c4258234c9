import { expect, test } from 'vitest'
import { letterLacks } from './letter-draft.ts'

test('a paper has a number and the day it bears, which is not tomorrow', () => {
  const today = '2026-03-02'

  expect(letterLacks({ number: ' ', date: '' }, today)).toEqual(['number', 'date'])
  expect(letterLacks({ number: '12/SPBE/2026', date: '2026-03-03' }, today)).toEqual(['day_ahead'])
  expect(letterLacks({ number: '12/SPBE/2026', date: today }, today)).toEqual([])
})

test('where only the letter of somebody else is written down, its day is left to them', () => {
  expect(letterLacks({ number: 'B/1', date: '2026-03-03' })).toEqual([])
  expect(letterLacks({ number: 'B/1', date: '' })).toEqual(['date'])
})
