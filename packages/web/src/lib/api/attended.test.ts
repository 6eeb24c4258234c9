import { expect, test } from 'vitest'
import { markAttended, noteTouch } from './attended.ts'

const isMarked = (now: number) =>
  markAttended(new Request('http://undagi.test/api/session'), now).headers.has('x-undagi-attended')

test('what is asked for within a minute of a touch is a person’s doing, and later the page’s own', () => {
  expect(isMarked(0)).toBe(false)
  noteTouch(1_000)
  expect(isMarked(60_000)).toBe(true)
  expect(isMarked(61_000)).toBe(false)
})
