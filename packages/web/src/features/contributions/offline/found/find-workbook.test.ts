import { expect, test } from 'vitest'
import { findWorkbook } from './find-workbook.ts'

const found = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, bytes: 1, open: async () => new File(['isi'], path) }))

test.each([
  ['beside the folders', ['kit/Isian 2026.xlsx', 'kit/Bukti/01 A/Anggaran.xlsx'], 'kit/Isian 2026.xlsx'],
  ['while it is open in Excel', ['kit/Isian 2026.xlsx', 'kit/~$Isian 2026.xlsx'], 'kit/Isian 2026.xlsx'],
  ['higher than a copy of old', ['kit/Isian 2026.xlsx', 'kit/lama/Isian 2025.xlsx'], 'kit/Isian 2026.xlsx'],
])('the workbook is found %s', (_, paths, path) => {
  const chosen = findWorkbook(found(...paths))

  expect('workbook' in chosen && chosen.workbook.path).toBe(path)
  expect('rest' in chosen && chosen.rest).toHaveLength(paths.length - 1)
})

test('of two side by side nobody can say which is meant; both are named', () => {
  expect(findWorkbook(found('Isian.xlsx', 'Isian (1).xlsx', 'Bukti/01 A/SK.pdf'))).toEqual({
    fault: 'several',
    paths: ['Isian.xlsx', 'Isian (1).xlsx'],
  })
})

test('a folder without a workbook is no kit', () => {
  expect(findWorkbook(found('Bukti/01 A/Anggaran.xlsx', 'SK.pdf', '../Isian.xlsx'))).toEqual({
    fault: 'none',
  })
})
