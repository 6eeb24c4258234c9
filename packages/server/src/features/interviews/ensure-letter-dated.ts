import { dayIn } from '../../platform/day-in.ts'
import { isYetToCome } from '../assessments/usecases/ensure-paper-is-dated.ts'
import { letterBeforeObjection, letterFromTheFuture } from './interviews.errors.ts'

interface Days {
  /** Where the institution is. */
  readonly timeZone: string
  readonly at: Date
  /** When what the letter answers was said. */
  readonly answers?: Date
}

const field = '/entry/letter/date'

/** A letter of the ministry bears a day that has come where the institution is, and none before what it answers. */
export function ensureLetterDated(
  letter: { readonly date: string } | null,
  { timeZone, at, answers }: Days,
): void {
  if (letter === null) return
  if (isYetToCome(letter, { timeZone, at }))
    throw letterFromTheFuture({ errors: [{ path: field, message: 'Tanggal ini belum tiba.' }] })
  if (answers !== undefined && letter.date < dayIn(timeZone, answers))
    throw letterBeforeObjection({
      errors: [{ path: field, message: 'Tanggal ini sebelum hari sanggahannya diajukan.' }],
    })
}
