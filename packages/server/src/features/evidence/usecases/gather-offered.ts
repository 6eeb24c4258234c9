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
import { type FoundItem, gatherItems } from '../found-items.ts'

export interface OfferedItem extends FoundItem {
  /** Restricted, and this person is not among those who may see it. */
  readonly isHidden: boolean
}

/** What is offered in an assessment, or for one indicator of it; for a read of another feature. */
export function selectOffered(db: Sql, chosen: { readonly assessmentId: string; readonly code?: string }) {
  return [selectRevisions(db, chosen), selectFiles(db, chosen), selectLinks(db, chosen)] as const
}

/** Every item that these rows tell of. Whoever shows them keeps to themselves what is in the hidden ones. */
export function gatherOffered(
  [revisions, files, links]: readonly [RevisionRow[], FileRow[], LinkRow[]],
  actor: Pick<Actor, 'personId'>,
): OfferedItem[] {
  return gatherItems({ revisions, files, links }).map((item) => ({
    ...item,
    isHidden: !canView(actor, item.newest.row, item.authorId),
  }))
}

export { offerNotFound } from '../evidence.errors.ts'
export { selectNamesFound, selectUnitsOf } from '../named-units.repository.ts'
export { readingStateOf } from '../reading-state.ts'
