import { expect, test } from 'vitest'
import { findUnits } from './find-units.ts'
import { toLines } from './line.ts'

const unitsIn = (...lines: readonly string[]) => findUnits(toLines([lines.join('\n')]))

test.each([
  [
    ['kepada Dinas Komunikasi, Informatika, dan Statistik Kabupaten Sumba'],
    ['Dinas Komunikasi, Informatika, dan Statistik'],
  ],
  [['oleh Dinas Pekerjaan Umum dan', 'Penataan Ruang.'], ['Dinas Pekerjaan Umum dan Penataan Ruang']],
  [['oleh Dinas Pekerjaan Umum', 'dan Penataan Ruang.'], ['Dinas Pekerjaan Umum dan Penataan Ruang']],
  [['ATURAN PERPUSTAKAAN DINAS', 'UJI'], ['Dinas Uji']],
  [['DINAS KESEHATAN', 'Dinas Kesehatan menyusun'], ['Dinas Kesehatan']],
  [['hadir: Bagian Hukum, Inspektorat, Bappeda'], ['Bagian Hukum', 'Inspektorat', 'Bappeda']],
  [['Peraturan Badan Siber dan Sandi Negara Nomor 4 Tahun 2021'], ['Badan Siber dan Sandi Negara']],
  [['Kecamatan Payangsari    Kelurahan Kembang Arum'], ['Kecamatan Payangsari', 'Kelurahan Kembang Arum']],
])('%j names %j', (lines, units) => {
  expect(unitsIn(...lines)).toEqual(units)
})

test.each([
  'Bagian Kesatu',
  'Badan Publik wajib mengumumkan',
  'Kepala Dinas, RATNA DEWI',
  'Pedoman tata naskah Dinas Elektronik',
])('"%s" names no unit', (line) => {
  expect(unitsIn(line)).toEqual([])
})
