import { expect, test } from 'vitest'
import { ageForPeople } from './age-for-people.ts'

const AT = new Date('2026-11-26T10:00:00Z')

test.each([
  ['2024-11-26', '2 tahun'],
  ['2024-11-27', '1 tahun 11 bulan'],
  ['2026-08-20', '3 bulan'],
  ['2026-11-01', 'kurang dari sebulan'],
  ['2027-01-01', undefined],
])('a document of %s is %s old', (day, age) => {
  expect(ageForPeople(day, AT)).toBe(age)
})
