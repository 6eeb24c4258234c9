import { expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'

const periodOf = (...lines: readonly string[]) =>
  inspectText(textOf({ readability: 'readable', format: 'text', pages: [lines.join('\n')] })).details.period

test.each([
  [['PETA RENCANA SPBE', 'TAHUN 2024 – 2028'], '2024-2028'],
  [['LAPORAN MONITORING APLIKASI', 'SEMESTER II TAHUN 2023'], '2023'],
  [['DOKUMEN PELAKSANAAN ANGGARAN', 'TAHUN ANGGARAN 2025'], '2025'],
  [['RENCANA STRATEGIS', 'Periode 2021 s.d. 2026'], '2021-2026'],
])('the years in the head of %j are what it is about', (lines, period) => {
  expect(periodOf(...lines)).toBe(period)
})

const act = (subject: string) => [
  'PERATURAN BUPATI LEMBATA',
  'NOMOR 14 TAHUN 2023',
  'TENTANG',
  subject,
  'Menimbang : bahwa Peraturan Presiden Nomor 95 Tahun 2018;',
]

test('an act is about the years in its subject, and never about those of its number or of other acts', () => {
  expect(periodOf(...act('ARSITEKTUR SPBE TAHUN 2024-2028'))).toBe('2024-2028')
  expect(periodOf(...act('TATA KELOLA DATA'))).toBeNull()
  expect(periodOf(...act('PENCABUTAN RENCANA INDUK TAHUN 2016-2021'))).toBeNull()
})
