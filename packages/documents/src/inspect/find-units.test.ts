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
  [['dilayani RSUD dr. Soetomo dan RSUD Kota Arang.'], ['RSUD dr. Soetomo', 'RSUD Kota Arang']],
  [['RSUD menyampaikan laporan'], ['RSUD']],
  [['RUMAH SAKIT UMUM DAERAH KABUPATEN ARANG', 'TAHUN 2025'], ['Rumah Sakit Umum Daerah Kabupaten Arang']],
  [['RSUD Prof. Dr. W. Z. Johannes, Kupang'], ['RSUD Prof. Dr. W. Z. Johannes']],
  [
    ['UPTD Puskesmas Kembang Arum Kecamatan Payangsari'],
    ['Kecamatan Payangsari', 'UPTD Puskesmas Kembang Arum'],
  ],
  [['PUSKESMAS SARI II KABUPATEN ARANG'], ['Puskesmas Sari II']],
  [['pada Puskesmas Arum dan Puskesmas Sari Tahun 2025'], ['Puskesmas Arum', 'Puskesmas Sari']],
  [
    ['UPTD Laboratorium Lingkungan pada Dinas Lingkungan Hidup'],
    ['UPTD Laboratorium Lingkungan', 'Dinas Lingkungan Hidup'],
  ],
  [['UPTD Pengelolaan Sampah dan Limbah'], ['UPTD Pengelolaan Sampah dan Limbah']],
  [
    ['Unit Pelaksana Teknis Daerah Balai Latihan Kerja'],
    ['Unit Pelaksana Teknis Daerah Balai Latihan Kerja'],
  ],
  [['Distrik Sentani Timur'], ['Distrik Sentani Timur']],
])('%j names %j', (lines, units) => {
  expect(unitsIn(...lines)).toEqual(units)
})

test.each([
  'Bagian Kesatu',
  'Badan Publik wajib mengumumkan',
  'Kepala Dinas, RATNA DEWI',
  'Pedoman tata naskah Dinas Elektronik',
  'Tata Naskah Dinas Elektronik',
  'Perjalanan Dinas Luar Negeri',
  'NOTA DINAS PENGANTAR',
  'Biaya perjalanan dinas dalam negeri',
  'Pakaian Dinas Harian',
  'setiap Puskesmas wajib melapor',
  'Puskesmas dan Puskesmas Pembantu',
  'PUSKESMAS DAN POSYANDU',
  'Puskesmas Keliling',
  'Standar Pelayanan Puskesmas Tahun 2025',
  'Puskesmas Se-Kabupaten',
  'layanan puskesmas kembang arum',
  'UPTD di lingkungan dinas',
  'UPTD Terkait',
  'Rumah Sakit Swasta',
])('"%s" names no unit', (line) => {
  expect(unitsIn(line)).toEqual([])
})
