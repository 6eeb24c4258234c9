import { writeIndex } from '@undagi/maturity'

/** How numbers and times are written; texts come in as the server gives them ("3.05", ISO instants). */

/** A language tag; what is not English is written the Indonesian way. */
type Language = string

const monthNames: Readonly<Record<string, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** Indonesia's three zones by the names people use; any other zone keeps its own name. */
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

const nonBreakingSpace = '\u00a0'

/** "3.05" → "3,05" in Indonesian. Fractions ("10/3") pass through. */
export function formatNumber(text: string, language: Language): string {
  return language === 'en' ? text : text.replace('.', ',')
}

/** An index or a target of one: "3.1" → "3,10" in Indonesian. */
export function formatIndex(text: string, language: Language): string {
  return formatNumber(writeIndex(text), language)
}

export function formatPercent(text: string, language: Language): string {
  return `${formatNumber(text, language)}${nonBreakingSpace}%`
}

export function zoneName(timeZone: string): string {
  return zoneNames[timeZone] ?? timeZone
}

interface WallClock {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly minute: string
}

function wallClock(instant: string, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  }
}

function monthName(month: string, language: Language): string {
  return (monthNames[language] ?? monthNames.id)?.[Number(month) - 1] ?? month
}

/** "3 Sep 2022", as the date is where the institution stands. */
export function formatDate(instant: string, timeZone: string, language: Language): string {
  const { day, month, year } = wallClock(instant, timeZone)
  return [Number(day), monthName(month, language), year].join(nonBreakingSpace)
}

/** "2022-09-03", as the date is there: for names of files, which sort by it. */
export function isoDay(instant: string, timeZone: string): string {
  const { day, month, year } = wallClock(instant, timeZone)
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** A date without a time ("2022-09-03") is the same day everywhere. */
export function formatDay(date: string, language: Language): string {
  return formatDate(`${date}T12:00:00Z`, 'UTC', language)
}

/** "Kamis, 3 Desember 2026": nothing in it can be mistaken. */
export function formatLongDay(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  }).format(new Date(`${date}T12:00:00Z`))
}

/** "14.32", in English "14:32". */
function formatClock(instant: string, timeZone: string, language: Language): string {
  const { hour, minute } = wallClock(instant, timeZone)
  return `${hour}${language === 'en' ? ':' : '.'}${minute}`
}

/** "14.32 WITA" */
export function formatTime(instant: string, timeZone: string, language: Language): string {
  return `${formatClock(instant, timeZone, language)}${nonBreakingSpace}${zoneName(timeZone)}`
}

/** "3 Sep 2022, 14.32 WITA" */
export function formatMoment(instant: string, timeZone: string, language: Language): string {
  return `${formatDate(instant, timeZone, language)}, ${formatTime(instant, timeZone, language)}`
}

/** "Jumat, 12 Jun 2026, 23.59 WITA": until when, of what is over at this instant; a midnight is told as the minute before it, as letters do. */
export function formatUntil(end: string, timeZone: string, language: Language): string {
  const { hour, minute } = wallClock(end, timeZone)
  const isMidnight = hour === '00' && minute === '00'
  const told = new Date(Date.parse(end) - (isMidnight ? 60_000 : 0)).toISOString()
  const weekday = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    timeZone,
    weekday: 'long',
  })
  return `${weekday.format(new Date(told))}, ${formatMoment(told, timeZone, language)}`
}

/** "2026-07" → "Jul"; a January tells its year. */
export function formatMonth(month: string, language: Language): string {
  const [year = '', ofYear = ''] = month.split('-')
  const name = monthName(ofYear, language)
  return ofYear === '01' ? `${name}${nonBreakingSpace}${year}` : name
}

/** 12 → "Desember" */
export function formatMonthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', {
    timeZone: 'UTC',
    month: 'long',
  }).format(new Date(Date.UTC(2000, month - 1)))
}

/** "16:00" → "16.00" */
export function formatHour(clock: string, language: Language): string {
  return language === 'en' ? clock : clock.replaceAll(':', '.')
}

/** "14.32 WITA" today, with its date before: a clock alone would be taken for today's. */
export function formatWhen(instant: string, now: string, timeZone: string, language: Language): string {
  const isToday = formatDate(instant, timeZone, language) === formatDate(now, timeZone, language)
  return isToday ? formatTime(instant, timeZone, language) : formatMoment(instant, timeZone, language)
}

/** For narrow columns whose heading names the zone: "14.32" today, "3 Sep, 14.32" this year, "3 Sep 2021" before. */
export function formatShortMoment(
  instant: string,
  now: string,
  timeZone: string,
  language: Language,
): string {
  const then = wallClock(instant, timeZone)
  const today = wallClock(now, timeZone)
  const clock = formatClock(instant, timeZone, language)
  if (then.year !== today.year) return formatDate(instant, timeZone, language)
  if (then.month === today.month && then.day === today.day) return clock
  return `${[Number(then.day), monthName(then.month, language)].join(nonBreakingSpace)}, ${clock}`
}
