import { expect, test } from 'vitest'
import { countWaiting } from './count-waiting.ts'

const review = { kind: 'review', daysLate: 1 } as const
const objection = { kind: 'objection_answer', daysLate: 0 } as const

test('Beranda counts as many tasks as Tugas lists, and names the first that it does not tell elsewhere', () => {
  expect(countWaiting([review, objection], ['review'])).toEqual({ first: objection, count: 2, late: 1 })
  expect(countWaiting([review, objection], [])).toEqual({ first: review, count: 2, late: 1 })
})

test('where the page tells every task elsewhere, or none waits, Beranda says nothing twice', () => {
  expect(countWaiting([review], ['review'])).toBeNull()
  expect(countWaiting([], ['review'])).toBeNull()
})

test('a task of a round that was left is counted as waiting, not as late, and is named only where nothing else waits', () => {
  const left = { kind: 'contribution', daysLate: 4 * 365 } as const

  expect(countWaiting([left, review], [])).toEqual({ first: review, count: 2, late: 1 })
  expect(countWaiting([left], [])).toEqual({ first: left, count: 1, late: 0 })
})
