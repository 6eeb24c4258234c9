import { expect, test } from 'vitest'
import { yearTold } from './year-told.ts'

test('of a real case only the year is told', () => {
  expect(yearTold({ document: 'd', at: 'Kota Contoh, wawancara 23 Agustus 2021' })).toBe(2021)
  expect(yearTold({ document: 'd', at: 'Kota Contoh, berita tentang keamanan' })).toBeUndefined()
})
