import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitForBar } from './split-for-bar.ts'

test('three pages need no "Lainnya", nor do four', () => {
  expect(splitForBar(['Beranda', 'Penilaian', 'Instrumen', 'Perbandingan']).more).toEqual([])
})

test('of five pages three stay in the bar', () => {
  expect(splitForBar(['Beranda', 'Penilaian', 'Instrumen', 'Perbandingan', 'Administrasi'])).toEqual({
    direct: ['Beranda', 'Penilaian', 'Instrumen'],
    more: ['Perbandingan', 'Administrasi'],
  })
})

test('every page can be reached, in its order, and the bar never holds more than four', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (all) => {
      const { direct, more } = splitForBar(all)
      expect([...direct, ...more]).toEqual(all)
      expect(direct.length + Math.min(more.length, 1)).toBeLessThanOrEqual(4)
    }),
  )
})
