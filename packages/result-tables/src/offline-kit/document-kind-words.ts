import { type DocumentKind, documentKindNames } from '@undagi/maturity'
import { findClosest } from '../find-closest.ts'

/** What units mostly have; a list in a cell holds no more letters. */
const offered: readonly DocumentKind[] = [
  ...(['policy', 'decree', 'circular', 'procedure', 'guideline', 'activity_record', 'minutes'] as const),
  ...(['screenshot', 'photo', 'other'] as const),
]

export const documentKindWords: readonly string[] = offered.map((kind) => documentKindNames[kind])

const kinds = Object.keys(documentKindNames).filter((kind): kind is DocumentKind => kind in documentKindNames)
const known = new Map(kinds.map((kind) => [documentKindNames[kind].toLowerCase(), kind]))

export const toKindWord = (kind: DocumentKind | null): string =>
  kind === null ? '' : documentKindNames[kind]

/** Null: no kind that is known. */
export function fromKindWord(written: string): DocumentKind | null {
  const folded = written.trim().replace(/\s+/g, ' ').toLowerCase()
  const short = abbreviations[folded]
  if (short !== undefined) return short
  const closest = known.has(folded) ? folded : findClosest(folded, known.keys())
  return (closest === undefined ? undefined : known.get(closest)) ?? null
}

const abbreviations: Readonly<Record<string, DocumentKind>> = {
  sk: 'decree',
  keputusan: 'decree',
  sop: 'procedure',
  prosedur: 'procedure',
  se: 'circular',
  notula: 'minutes',
  notulen: 'minutes',
  laporan: 'activity_record',
  peraturan: 'policy',
  kebijakan: 'policy',
  lainnya: 'other',
}
