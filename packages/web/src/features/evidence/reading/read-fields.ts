import type { DocumentFindings } from '../../../lib/api/contract.ts'
import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import { suggestKind } from './suggest-kind.ts'
import { toTitleCase } from './title-case.ts'

/** What a document says of itself in the words of the form; a key that is absent was not found in it. */
export type ReadFields = Partial<Pick<EvidenceDraft, ReadField>>

export const readableFields = ['kind', 'title', 'number', 'dated', 'issuer', 'status'] as const
export type ReadField = (typeof readableFields)[number]

/** To be suggested, never to be written by itself. */
export function readFields(found: DocumentFindings): ReadFields {
  const { date, issuer } = found
  const kind = suggestKind(found)
  const title = titleOf(found)
  const number = numberOf(found)
  return {
    ...(kind !== null && { kind }),
    ...(title !== null && { title }),
    ...(number !== null && { number }),
    ...(date !== null && { dated: date }),
    ...(issuer !== null && { issuer: toTitleCase(issuer) }),
    ...(found.status === 'draft' && { status: 'draft' }),
    ...(found.status === 'enacted' && { status: 'enacted' }),
  }
}

const actNames: Readonly<Record<string, string>> = {
  regional_regulation: 'Peraturan Daerah',
  head_regulation: 'Peraturan',
  ministerial_regulation: 'Peraturan',
  decree: 'Keputusan',
  circular: 'Surat Edaran',
  instruction: 'Instruksi',
}

/** As acts are cited: "Peraturan Wali Kota Contoh tentang Arsitektur SPBE"; of anything else what it is about. */
function titleOf({ kind, subject, issuer }: DocumentFindings): string | null {
  if (subject === null || subject.trim() === '') return null
  const about = toTitleCase(subject)
  const act = actNames[kind]
  if (act === undefined) return about.slice(0, longestTitle)
  const by = issuer === null || kind === 'regional_regulation' ? '' : ` ${toTitleCase(issuer)}`
  return `${act}${by} tentang ${about}`.slice(0, longestTitle)
}

const longestTitle = 300

const regulations: readonly string[] = [
  'regional_regulation',
  'head_regulation',
  'ministerial_regulation',
  'national_regulation',
]

/** Regulations are numbered by year: "12 Tahun 2024". */
function numberOf({ kind, number, year }: DocumentFindings): string | null {
  if (number === null || year === null || !regulations.includes(kind)) return number
  return number.includes(String(year)) ? number : `${number} Tahun ${year}`
}
