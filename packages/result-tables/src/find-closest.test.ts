import { expect, test } from 'vitest'
import { findClosest } from './find-closest.ts'

test.each([
  ['spbe-2021', 'spbe-2020'],
  ['4 7', '47'],
  ['Indek', 'indeks'],
])('"%s" was probably meant to be %s', (written, meant) => {
  expect(findClosest(written, ['spbe-2020', '47', '1', 'indeks'])).toBe(meant)
})

test('nothing is suggested for a word that is like no other', () => {
  expect(findClosest('keterangan', ['spbe-2020', '47', 'indeks'])).toBeUndefined()
})
