import { expect, test } from 'vitest'
import { toFileName } from './file-name.ts'

test('the name of a file tells list, rows and day', () => {
  expect(toFileName({ name: 'penilaian', rows: '17 baris', day: '2026-11-25', format: 'csv' })).toBe(
    'penilaian-17-baris-2026-11-25.csv',
  )
})

test('a name with accents, blanks or slashes becomes one that every system takes', () => {
  expect(
    toFileName({ name: '../Unit Kerja & Célah', rows: '1 baris', day: '2026-11-25', format: 'xlsx' }),
  ).toBe('unit-kerja-celah-1-baris-2026-11-25.xlsx')
})
