import { expect, test } from 'vitest'
import { noReason, reasonLacks, toReason } from './reason-draft.ts'

const own = { today: '2026-06-07', needsPaper: false }
const said = { ...noReason, reason: ' Gangguan jaringan. ' }

test('a change always has a reason; a letter only where the ministry decides', () => {
  expect(reasonLacks(noReason, own)).toEqual(['reason'])
  expect(reasonLacks(said, own)).toEqual([])
  expect(reasonLacks(said, { ...own, needsPaper: true })).toEqual(['number', 'date'])
})

test('a letter that is begun is finished, and bears a day that has come', () => {
  expect(reasonLacks({ ...said, number: 'B/7' }, own)).toEqual(['date'])
  expect(reasonLacks({ ...said, date: '2026-06-01' }, own)).toEqual(['number'])
  expect(reasonLacks({ ...said, number: 'B/7', date: '2026-06-08' }, own)).toEqual(['day_ahead'])
})

test('it is sent without blanks around it, and without a letter where there is none', () => {
  expect(toReason(said)).toEqual({ reason: 'Gangguan jaringan.' })
  expect(toReason({ ...said, number: ' B/7 ', date: '2026-06-01' })).toEqual({
    ...{ reason: 'Gangguan jaringan.', paper: { number: 'B/7', date: '2026-06-01' } },
  })
})
