import { expect, test } from 'vitest'
import { shortTitle } from './short-title.ts'

test.each([
  ['Peraturan Menteri PANRB Nomor 59 Tahun 2020 tentang Pemantauan', 'Permen PANRB 59/2020'],
  ['Pedoman Menteri PANRB Nomor 3 Tahun 2024', 'Pedoman 3/2024'],
  [
    'Laporan Pelaksanaan Evaluasi SPBE Tahun 2023, Kementerian PANRB',
    'Laporan Pelaksanaan Evaluasi SPBE Tahun 2023',
  ],
  ['Pengalaman pengisi dan asesor', 'Pengalaman pengisi dan asesor'],
])('the title "%s" is "%s" in short', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})
