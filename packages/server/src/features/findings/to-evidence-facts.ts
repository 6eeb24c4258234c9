import type { EvidenceFacts } from '@undagi/maturity'
import type { PreviousRow } from '../assessments/usecases/earlier-values.ts'
import { type OfferedItem, readingStateOf } from '../evidence/usecases/gather-offered.ts'
import type { OfferedDocument } from './facts/offered-document.ts'
import { toDocumentFacts } from './facts/to-document-facts.ts'

/** An item with what the registers of the institution say of it. */
export interface KnownItem
  extends OfferedItem,
    Pick<OfferedDocument, 'registered' | 'teamTerm' | 'sinceLastRound'> {}

/** An item as its newest revision describes it and its files were read. */
export function toOfferedDocument(item: KnownItem): OfferedDocument {
  const { id, newest, offers, registered, teamTerm, sinceLastRound } = item
  const { title, kind, status, number, dated, validFrom, validTo } = newest.row
  return {
    ...{ id, registered, teamTerm, sinceLastRound },
    claim: { title, kind, status, number, dated, validFrom, validTo },
    files: newest.files.map((file) => ({ reading: readOrNot(file), inspection: file.inspection })),
    places: offers.map(({ indicatorCode, criterionCode, page }) => ({ indicatorCode, criterionCode, page })),
  }
}

/** Whatever ended the reading of a file: a criterion asks only whether it was read. */
function readOrNot(file: Parameters<typeof readingStateOf>[0]) {
  const state = readingStateOf(file)
  return state === 'timed_out' || state === 'too_large' ? 'failed' : state
}

/** What is called so where its title is not for this person. */
const HIDDEN_TITLE = 'Dokumen terbatas'

interface Known {
  readonly items: readonly KnownItem[]
  readonly previous: readonly PreviousRow[]
  readonly round: { readonly year: number; readonly assessmentDate: string }
}

/** Everything that is known about an assessment's evidence, with the titles that the person may read. */
export function toEvidenceFacts({ items, previous, round }: Known): EvidenceFacts {
  const [earlier] = previous
  return {
    assessedOn: round.assessmentDate,
    year: round.year,
    previousValues: Object.fromEntries(
      previous.flatMap(({ code, value }) => (code === null ? [] : [[code, value]])),
    ),
    ...(earlier !== undefined && { previousAssessedOn: earlier.assessedOn }),
    agencyIndices: {},
    unitsInUse: {},
    documents: items.map((item) => {
      const facts = toDocumentFacts(toOfferedDocument(item))
      return item.isHidden ? { ...facts, title: HIDDEN_TITLE } : facts
    }),
  }
}
