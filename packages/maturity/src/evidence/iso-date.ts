/** Days of the calendar as ISO texts ("2024-02-29"): they compare as texts, and no time zone moves them. */

/**
 * Whole months from one day to another. A month is full on the same day of the month, or on its last day where it is
 * shorter: from 2022-02-28 or 2024-02-29 it is 24 months on the 28th two years later.
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + (end.month - start.month)
  const isFull = end.day >= Math.min(start.day, daysIn(end.year, end.month))
  return isFull ? months : months - 1
}

/** The day so many months later, on the last day of a month that is too short: `addMonths('2024-02-29', 24)`. */
export function addMonths(from: string, months: number): string {
  const { year, month, day } = partsOf(from)
  const later = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(later / 12), (later % 12) + 1]
  return [
    `${inYear}`.padStart(4, '0'),
    twoDigits(inMonth),
    twoDigits(Math.min(day, daysIn(inYear, inMonth))),
  ].join('-')
}

/** "12 Mei 2022" */
export function dayInWords(day: string): string {
  const { year, month, day: ofMonth } = partsOf(day)
  return `${ofMonth} ${monthNames[month - 1]} ${year}`
}

const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

function partsOf(day: string) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

const twoDigits = (number: number) => `${number}`.padStart(2, '0')

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
