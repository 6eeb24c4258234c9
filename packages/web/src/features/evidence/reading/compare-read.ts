import { isSameNumber } from '@undagi/maturity'
import type { EvidenceDraft } from '../adding/evidence-draft.ts'
import { type ReadField, type ReadFields, readableFields } from './read-fields.ts'

/** Something that was read: into an empty field it may be taken; beside another value both are shown. */
export interface Suggestion {
  readonly field: ReadField
  readonly read: string
  /** `null`: nothing is typed. */
  readonly typed: string | null
}

interface Compared {
  readonly suggestions: readonly Suggestion[]
  /** How many fields say what was read. */
  readonly same: number
}

/** What was read beside what is typed, in the order of the form. */
export function compareRead(draft: EvidenceDraft, read: ReadFields): Compared {
  const found = readableFields.flatMap((field): Suggestion[] => {
    const value = read[field]
    return value === undefined ? [] : [{ field, read: value, typed: typedIn(draft, field) }]
  })
  const suggestions = found.filter(
    ({ field, read: value, typed }) => typed === null || !agrees(field, value, typed),
  )
  return { suggestions, same: found.length - suggestions.length }
}

/** As a change of the form: only into the fields that are empty. */
export function takeInto(suggestions: readonly Suggestion[], read: ReadFields): Partial<EvidenceDraft> {
  const empty = new Set(suggestions.flatMap(({ field, typed }) => (typed === null ? [field] : [])))
  return Object.fromEntries(
    Object.entries(read).filter(([field]) =>
      readableFields.some((each) => each === field && empty.has(each)),
    ),
  )
}

function typedIn(draft: EvidenceDraft, field: ReadField): string | null {
  const value = draft[field].trim()
  return value === '' || (field === 'status' && value === 'unknown') ? null : value
}

/** What a person writes more fully, or more briefly, contradicts nothing. */
function agrees(field: ReadField, read: string, typed: string): boolean {
  switch (field) {
    case 'number':
      return isSameNumber(read, typed)
    case 'title':
    case 'issuer':
      return fold(typed).includes(subjectOf(fold(read))) || fold(read).includes(fold(typed))
    case 'status':
      return typed === read || (read === 'enacted' && typed === 'amended')
    default:
      return typed === read
  }
}

/** A title that names the same subject is the same. */
const subjectOf = (title: string) => title.split(' tentang ').at(-1) ?? title

const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
