import { dayInWords } from '@undagi/maturity'
import { sayNumber } from './say-number.ts'

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

/** What an official paper opens with, and what somebody writes in by hand where the day is not known yet. */
export function sayDay(day: string | null): string {
  if (day === null)
    return 'hari ................ tanggal ................ bulan ................ tahun ................'
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number)
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDay()]
  const monthName = dayInWords(day).split(' ')[1]
  const figures = [ofMonth, month].map((each) => String(each).padStart(2, '0')).join('-')
  const words = `tanggal ${sayNumber(ofMonth)} bulan ${monthName} tahun ${sayNumber(year)}`
  return `hari ${weekday} ${words} (${figures}-${year})`
}

/** "Kota Contoh, 26 November 2026", with dots for what is not known. */
export function placeAndDay(place: string | null, day: string | null): string {
  return `${place ?? blank}, ${day === null ? blank : dayInWords(day)}`
}

/** Where somebody writes by hand. */
export const blank = '................................'
