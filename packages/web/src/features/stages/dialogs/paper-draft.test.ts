import { expect, test } from 'vitest'
import { paperLacks } from './paper-draft.ts'

test('a paper has a number and the day it bears, which is not tomorrow', () => {
  const today = '2026-03-02'

  expect(paperLacks({ number: ' ', date: '' }, today)).toEqual(['number', 'date'])
  expect(paperLacks({ number: '12/SPBE/2026', date: '2026-03-03' }, today)).toEqual(['day_ahead'])
  expect(paperLacks({ number: '12/SPBE/2026', date: today }, today)).toEqual([])
})
