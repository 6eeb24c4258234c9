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
