import { describe, expect, it } from 'vitest'
import { placeAndDay, sayDay } from './say-day.ts'

describe('the day of a paper', () => {
  it('is written out with its weekday', () => {
    expect(sayDay('2026-11-26')).toBe(
      'hari Kamis tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam (26-11-2026)',
    )
    expect(sayDay('2024-02-29')).toContain('hari Kamis tanggal dua puluh sembilan bulan Februari')
  })

  it('is left to be written by hand where it is not known', () => {
    expect(sayDay(null)).toMatch(/^hari \.+ tanggal \.+ bulan \.+ tahun \.+$/)
    expect(placeAndDay(null, '2026-11-26')).toMatch(/^\.+, 26 November 2026$/)
  })
})
