import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatDay,
  formatHour,
  formatIndex,
  formatLongDay,
  formatMoment,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShortMoment,
  formatTime,
  formatUntil,
  formatWhen,
} from './format.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('numbers', () => {
  test('a value has a decimal comma in Indonesian and a point in English', () => {
    expect(formatNumber('3.05', 'id')).toBe('3,05')
    expect(formatNumber('3.05', 'en')).toBe('3.05')
  })

  test('an index and a target have two decimals, however they were typed', () => {
    expect(['3', '3.1', '3.05'].map((text) => formatIndex(text, 'id'))).toEqual(['3,00', '3,10', '3,05'])
    expect(formatIndex('3.1', 'en')).toBe('3.10')
  })

  test('number and unit never part at the end of a line', () => {
    expect(formatPercent('2.50', 'id')).toBe('2,50\u00a0%')
  })
})

describe('times are those of the institution', () => {
  test.each([
    ['Asia/Jakarta', '15.32 WIB'],
    ['Asia/Makassar', '16.32 WITA'],
    ['Asia/Jayapura', '17.32 WIT'],
  ])('in %s half past eight UTC reads %s', (timeZone, expected) => {
    expect(plain(formatTime('2022-09-03T08:32:00Z', timeZone, 'id'))).toBe(expected)
  })

  test('late in the evening UTC it is already tomorrow in Makassar', () => {
    expect(plain(formatDate('2022-08-31T17:00:00Z', 'Asia/Makassar', 'id'))).toBe('1 Sep 2022')
  })

  test('a day without a time is the same day everywhere', () => {
    expect(plain(formatDay('2022-05-17', 'id'))).toBe('17 Mei 2022')
    expect(plain(formatDay('2022-05-17', 'en'))).toBe('17 May 2022')
    expect(formatLongDay('2026-12-03', 'id')).toBe('Kamis, 3 Desember 2026')
    expect(formatLongDay('2026-12-03', 'en')).toBe('Thursday, 3 December 2026')
  })

  test('midnight is 00, not 24', () => {
    expect(plain(formatTime('2022-09-02T16:05:00Z', 'Asia/Makassar', 'id'))).toBe('00.05 WITA')
  })

  test('the whole moment names date, clock and zone', () => {
    expect(plain(formatMoment('2022-09-03T06:32:00Z', 'Asia/Makassar', 'id'))).toBe('3 Sep 2022, 14.32 WITA')
  })

  test('a clock stands alone only today', () => {
    const now = '2022-09-03T09:00:00Z'

    expect(plain(formatWhen('2022-09-03T06:32:00Z', now, 'Asia/Makassar', 'id'))).toBe('14.32 WITA')
    expect(plain(formatWhen('2022-09-02T06:32:00Z', now, 'Asia/Makassar', 'id'))).toBe(
      '2 Sep 2022, 14.32 WITA',
    )
  })

  test.each([
    ['2022-09-03T06:32:00Z', '14.32'],
    ['2022-08-25T03:17:00Z', '25 Agu, 11.17'],
    ['2021-12-31T03:17:00Z', '31 Des 2021'],
  ])('a narrow column shows %s as %s', (instant, expected) => {
    expect(plain(formatShortMoment(instant, '2022-09-03T09:00:00Z', 'Asia/Makassar', 'id'))).toBe(expected)
  })
})

describe('until when', () => {
  test.each([
    ['Asia/Jakarta', '2026-06-12T17:00:00Z', 'Jumat, 12 Jun 2026, 23.59 WIB'],
    ['Asia/Makassar', '2026-06-12T16:00:00Z', 'Jumat, 12 Jun 2026, 23.59 WITA'],
    ['Asia/Jayapura', '2026-06-12T15:00:00Z', 'Jumat, 12 Jun 2026, 23.59 WIT'],
  ])('a day that is over at midnight in %s is told as its last minute', (zone, end, words) => {
    expect(plain(formatUntil(end, zone, 'id'))).toBe(words)
  })

  test('an hour that a letter names is told as it is', () => {
    expect(plain(formatUntil('2026-06-12T08:00:00Z', 'Asia/Makassar', 'en'))).toBe(
      'Friday, 12 Jun 2026, 16:00 WITA',
    )
    expect([formatHour('16:00', 'id'), formatHour('16:00', 'en')]).toEqual(['16.00', '16:00'])
    expect([formatMonth('2026-05', 'id'), formatMonth('2026-05', 'en')]).toEqual(['Mei', 'May'])
    expect(plain(formatMonth('2027-01', 'id'))).toBe('Jan 2027')
  })
})
