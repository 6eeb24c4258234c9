import { type PaperKind, paperNames } from '@undagi/papers'
import { sameNumber } from './reports.errors.ts'

interface Numbered {
  readonly kind: PaperKind
  readonly number: string
}

/** The same number for a person, however it was spaced or written in capitals. */
const plain = (number: string) => number.replaceAll(/\s+/g, '').toLowerCase()

/**
 * Two papers of an assessment with one number are mostly a mistake, and no rule that we know forbids it: whoever issues says that it is meant. The
 * next version of a paper may keep its own.
 */
export function ensureOwnNumber(
  { kind, number, isMeant }: Numbered & { readonly isMeant: boolean },
  issued: readonly (Numbered & { readonly version: number })[],
): void {
  const other = issued.find((each) => each.kind !== kind && plain(each.number) === plain(number))
  if (other === undefined || isMeant) return
  throw sameNumber({ detail: `Nomor ${other.number}: ${paperNames[other.kind]} versi ${other.version}.` })
}
