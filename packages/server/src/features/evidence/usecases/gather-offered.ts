import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { canView } from '../evidence.policy.ts'
import {
  type FileRow,
  type LinkRow,
  type RevisionRow,
  selectFiles,
  selectLinks,
  selectRevisions,
} from '../evidence.repository.ts'
import { gatherItems } from '../found-items.ts'
import { asSubmitted, type SubmittedItem } from '../submitted/as-submitted.ts'
import { type SubmissionRow, selectSubmission } from '../submitted/submission.repository.ts'

export interface OfferedItem extends SubmittedItem {
  /** Restricted, and this person is not among those who may see it. */
  readonly isHidden: boolean
}

type OfferedRows = readonly [RevisionRow[], FileRow[], LinkRow[], SubmissionRow[]]

/** What is offered in an assessment, or for one indicator of it; for a read of another feature. */
export function selectOffered(db: Sql, chosen: { readonly assessmentId: string; readonly code?: string }) {
  return [
    selectRevisions(db, chosen),
    selectFiles(db, chosen),
    selectLinks(db, chosen),
    selectSubmission(db, chosen),
  ] as const
}

/** Every item that these rows tell of, as it was handed in. Whoever shows them keeps to themselves what is in the hidden ones. */
export function gatherOffered(
  [revisions, files, links, [submission]]: OfferedRows,
  actor: Pick<Actor, 'personId'>,
): OfferedItem[] {
  return gatherItems({ revisions, files, links }).map((found) => {
    const item = asSubmitted(found, submission)
    // Restricted then or since: neither the one nor the other is for everybody.
    const isHidden = [found, item].some(({ newest }) => !canView(actor, newest.row, found.authorId))
    return { ...item, isHidden }
  })
}

export { offerNotFound } from '../evidence.errors.ts'
export { selectNamesFound, selectUnitsOf } from '../named-units.repository.ts'
export { readingStateOf } from '../reading-state.ts'
