import type { Slot } from './blank-slot.ts'
import type { Promulgation } from './find-promulgation.ts'
import type { SignatureBlock } from './signature-block.ts'

/** What a document says of itself, with its blanks still told from what is absent. */
export interface Statement {
  readonly number: Slot<string>
  readonly numberYear: Slot<number>
  readonly date: Slot<string>
  readonly subject: string | null
  readonly issuer: string | null
  readonly signatory: Slot<string>
  readonly office: string | null
  readonly place: string | null
  readonly closing: SignatureBlock | undefined
  readonly promulgation: Promulgation
  /** Lines of the heading in which words are those of the subject. */
  readonly subjectLines: readonly [from: number, to: number]
}

export function filledValue<Value>(slot: Slot<Value>): Value | null {
  return slot.state === 'filled' ? slot.value : null
}

/** The year in the number; where the number has none, of the date; none where its place is blank. */
export function yearOf({ numberYear, date }: Statement): number | null {
  if (numberYear.state !== 'absent') return filledValue(numberYear)
  const day = filledValue(date)
  return day === null ? null : Number(day.slice(0, 4))
}
