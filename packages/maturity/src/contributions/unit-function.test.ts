import { expect, test } from 'vitest'
import { functionsOfUnit, unitFunctionNames, unitFunctions } from './unit-function.ts'

test.each([
  ['Dinas Komunikasi dan Informatika', ['technology']],
  ['Dinas Komunikasi, Informatika, Statistik, dan Persandian', ['data', 'technology', 'security']],
  ['Inspektorat Daerah', ['oversight']],
  ['Bagian Hukum', ['law']],
  ['Kecamatan Contoh Utara', ['territory']],
  ['Dinas Perpustakaan dan Kearsipan', ['archives']],
  ['Dinas Perikanan', []],
])('the name %s says what the unit is there for', (name, functions) => {
  expect(functionsOfUnit({ name })).toEqual(functions)
})

test('a part of a word says nothing', () => {
  expect(functionsOfUnit({ name: 'Bagian Hukuman' })).toEqual([])
})

test('every function has a name to choose it by', () => {
  expect(unitFunctions.filter((each) => unitFunctionNames[each] === '')).toEqual([])
})
