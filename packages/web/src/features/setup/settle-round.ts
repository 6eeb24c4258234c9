import { editionKey, findEditionOfYear } from '../../lib/edition-of-year.ts'
import type { EditionChoice, RoundDraft, SetupOptions, TimeZone } from './setup-draft.ts'

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
    edition: chosen ?? findEditionOfYear(editions, year, ({ inForce }) => inForce),
    assessmentDate: assessmentDate ?? (isThisYear ? today : `${year}-12-31`),
  }
}

/** "3,20" as people write it, for the server. */
export const toTarget = (written: string) => (written.trim() === '' ? null : written.trim().replace(',', '.'))

/** "2026-11-25": the day it is there. */
export function dayIn(timeZone: TimeZone, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
}
