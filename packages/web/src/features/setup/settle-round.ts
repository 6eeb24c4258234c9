import { type EditionChoice, editionKey, editionOfYear } from './edition-of-year.ts'
import type { RoundDraft, SetupOptions, TimeZone } from './setup-draft.ts'

/** Indonesia's zones have kept their distance from UTC since 1988 and know no summer time. */
const offsets: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
}

export interface SettledRound {
  readonly year: string
  readonly name: string
  readonly edition: EditionChoice | undefined
  readonly assessmentDate: string
}

/** The round with everything filled in that follows from its year; `today` as the calendar of the institution shows it. */
export function settleRound(
  { year, name, edition, assessmentDate }: RoundDraft,
  { editions }: SetupOptions,
  { today, nameOf }: { today: string; nameOf: (year: string) => string },
): SettledRound {
  const chosen = editions.find((each) => editionKey(each) === edition)
  const isThisYear = today.startsWith(`${year}-`)
  return {
    year,
    name: name ?? nameOf(year),
    edition: chosen ?? editionOfYear(editions, Number(year)),
    assessmentDate: assessmentDate ?? (isThisYear ? today : `${year}-12-31`),
  }
}

/** "2026-09-15" and "16:00" by the clock of the institution, as an instant; null where no day is set. */
export function toDeadline({ deadlineDate, deadlineTime }: RoundDraft, timeZone: TimeZone): string | null {
  if (deadlineDate === '') return null
  return `${deadlineDate}T${deadlineTime || '23:59'}:00${offsets[timeZone]}`
}

/** "3,20" as people write it, for the server. */
export const toTarget = (written: string) => (written.trim() === '' ? null : written.trim().replace(',', '.'))

/** "2026-11-25": the day it is there. */
export function dayIn(timeZone: TimeZone, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
}
