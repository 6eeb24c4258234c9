import type { DeclaredTie } from '../api/assignments.ts'

/** A month as people remember it: the year, and the month where they know it. */
export interface TypedMonth {
  /** "1" to "12"; empty: only the year is known. */
  readonly month: string
  readonly year: string
}

export interface TieDraft {
  /** Empty: not chosen; which tie it is nobody says for somebody else. */
  readonly tie: DeclaredTie | ''
  readonly from: TypedMonth
  /** Empty: not answered. */
  readonly lasts: '' | 'yes' | 'no'
  readonly until: TypedMonth
  readonly note: string
}

/** Of which the tie is chosen. */
export type ChosenTie = TieDraft & { readonly tie: DeclaredTie }

export type TieLack = 'tie' | 'lasts' | 'from' | 'until' | 'until_missing' | 'until_to_come' | 'turned'

const earliestYear = 1950

/** What is missing or cannot be meant. Today by the clock of the institution, ISO. */
export function tieLacks(draft: TieDraft, today: string): readonly TieLack[] {
  const { tie, lasts, from, until } = draft
  const isOver = lasts === 'no'
  const [first, last] = [firstDay(from), isOver ? lastDay(until) : null]
  const lacks: readonly (readonly [TieLack, boolean])[] = [
    ['tie', tie === ''],
    ['from', !isMeant(from, today)],
    ['lasts', lasts === ''],
    ['until_missing', isOver && until.year.trim() === ''],
    ['until', isOver && until.year.trim() !== '' && !isYear(until.year)],
    ['until_to_come', isOver && isYear(until.year) && (firstDay(until) ?? '') > today],
    ['turned', first !== null && last !== null && last < first],
  ]
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []))
}

/** As the server takes it: of a month or a year that ended the last day, which counts longest, and never one to come. */
export function toTie({ tie, from, lasts, until, note }: ChosenTie, today: string) {
  const last = lasts === 'no' ? lastDay(until) : null
  return { tie, from: firstDay(from), until: last !== null && last > today ? today : last, note: note.trim() }
}

function firstDay({ month, year }: TypedMonth): string | null {
  return isYear(year) ? `${year.trim()}-${(month || '1').padStart(2, '0')}-01` : null
}

function lastDay({ month, year }: TypedMonth): string | null {
  if (!isYear(year)) return null
  // day 0 of the next month
  return new Date(Date.UTC(Number(year), Number(month || '12'), 0)).toISOString().slice(0, 10)
}

function isYear(year: string): boolean {
  return /^\d{4}$/.test(year.trim()) && Number(year) >= earliestYear
}

/** A beginning may be left empty; a month without its year says nothing. */
function isMeant(from: TypedMonth, today: string): boolean {
  if (from.year.trim() === '') return from.month === ''
  return isYear(from.year) && (firstDay(from) ?? '') <= today
}
