import { expect, test } from 'vitest'
import { amountColumnsOf, amountWords, isFigure } from './sheet-figures.ts'
import { padRows } from './table-rows.ts'

test('amounts are grouped the way the reader writes them, and short numbers stay as they are', () => {
  expect(['12500000', '-12500.5', '2022', '0.3', 'belum ada'].map((cell) => amountWords(cell, 'id'))).toEqual(
    ['12.500.000', '-12.500,5', '2022', '0,3', 'belum ada'],
  )
  expect(amountWords('12500000.5', 'en')).toBe('12,500,000.5')
})

test('only what a heading calls an amount is one: codes, years and numbers of people are left alone', () => {
  const rows = [
    ['Daftar aplikasi'],
    ['Kode rekening', 'Anggaran (Rp)', 'NIP', 'Tahun anggaran', 'Nilai', 'Biaya'],
    ['5102010001', '12500000', '198001012005011001', '20222', '007', '12.500.000'],
  ]

  expect([...amountColumnsOf(rows)]).toEqual([1])
  expect([...amountColumnsOf([['12500000'], ['Anggaran']])]).toEqual([])
})

test('a date, a time and a number are figures, and words are not', () => {
  expect(['2022-01-06', '06/01/2022 07:30', '25%', '-3'].every(isFigure)).toBe(true)
  expect(['SIAP 2', '', '3 orang'].some(isFigure)).toBe(false)
})

test('blank cells at the end of a row stay cells of their own, and a title is as wide as the table', () => {
  expect(padRows([['Judul'], ['a', 'b', 'c'], ['d'], ['e', 'f']])).toEqual({
    shown: [['Judul'], ['a', 'b', 'c'], ['d', '', ''], ['e', 'f', '']],
    tableFrom: 1,
    width: 3,
  })
})
