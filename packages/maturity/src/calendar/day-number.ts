/** Days of the Gregorian calendar counted from 1 January 1970, without a clock; a year is taken to begin in March, so that the leap day ends it. */
const daysInEra = 146_097
const daysToMarch1970 = 719_468

/** `dayNumber('1970-01-02')` is 1. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + ofMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysInEra + dayOfEra - daysToMarch1970
}

/** The other way: `dayOfNumber(1)` is "1970-01-02". */
export function dayOfNumber(number: number): string {
  const sinceMarch = number + daysToMarch1970
  const era = Math.floor(sinceMarch / daysInEra)
  const dayOfEra = sinceMarch - era * daysInEra
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (daysInEra - 1))
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const ofMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = ((marchMonth + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [year, month, ofMonth].map((part, at) => `${part}`.padStart(at === 0 ? 4 : 2, '0')).join('-')
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days)
}
