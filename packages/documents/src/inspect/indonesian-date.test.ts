import { describe, expect, test } from 'vitest'
import { findDate } from './indonesian-date.ts'

describe('a day', () => {
  test.each([
    ['pada tanggal 5 Mei 2024', '2024-05-05'],
    ['PADA TANGGAL 17 AGUSTUS 2021', '2021-08-17'],
    ['Denpasar, 1 Pebruari 2020', '2020-02-01'],
    ['tanggal 05-11-2022', '2022-11-05'],
    ['05/11/2022', '2022-11-05'],
    ['2023-07-09', '2023-07-09'],
    ['18 Desember 2O23', '2023-12-18'],
    ['l2 Nopember 2019', '2019-11-12'],
    ['9 Agustvs 2023', '2023-08-09'],
    ['tanggal dua puluh lima bulan Juli tahun dua ribu dua puluh empat', '2024-07-25'],
    ['hari Senin tanggal sebelas Maret dua ribu dua puluh', '2020-03-11'],
    ['tanggal tujuh belas bulan Oktober tahun 2021', '2021-10-17'],
  ])('is read in "%s"', (text, day) => {
    expect(findDate(text)).toBe(day)
  })

  test.each([
    'pada tanggal',
    'tanggal     Mei 2024',
    '... Mei 2024',
    '31 Februari 2024',
    '45 Mei 2024',
    'Nomor 5 Tahun 2024',
    'Maret 2024',
  ])('is not invented for "%s"', (text) => {
    expect(findDate(text)).toBeUndefined()
  })
})
