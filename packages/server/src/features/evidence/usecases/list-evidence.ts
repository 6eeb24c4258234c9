import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { type EvidenceView, presentItem } from '../evidence.presenter.ts'
import { selectFiles, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { type FoundItem, gatherItems, itemFor } from '../found-items.ts'
import { selectMostAlike } from '../likenesses/alike-items.repository.ts'
import type { AlikeView } from '../likenesses/likenesses.presenter.ts'
import { mostAlikeOf } from '../likenesses/most-alike-of.ts'
import { type Cursor, formatCursor } from '../search/list-cursor.ts'
import { type EvidenceFilter, selectListed } from '../search/search.repository.ts'

const pageSize = 50

interface Listing {
  readonly institutionId: string
  readonly filter: EvidenceFilter
  readonly after: Cursor | undefined
}

interface EvidencePage {
  readonly items: (EvidenceView & { readonly alike: AlikeView | null })[]
  readonly next: string | null
}

/** A page of what an institution keeps as proof, as far as this person may see it; what came in last stands first. */
export async function listEvidence(
  { institutionId, ...listing }: Listing,
  context: RequestContext,
): Promise<EvidencePage> {
  const { database, request } = context
  const { actor, results: listed } = await database.read(request, (db) => [
    selectListed(db, { institutionId, ...listing }, pageSize + 1),
  ])
  ensureMay(actor, 'read_evidence', institutionId)
  const chosen = { institutionId, itemIds: listed[0].map(({ itemId }) => itemId) }
  if (chosen.itemIds.length === 0) return { items: [], next: null }
  const { results } = await database.read(request, (db) => [
    selectRevisions(db, chosen),
    selectFiles(db, chosen),
    selectLinks(db, chosen),
    selectMostAlike(db, chosen),
  ])
  const [revisions, files, links, near] = results
  const alikeOf = mostAlikeOf(near, { actor, where: { institutionId } })
  const found = gatherItems({ revisions, files, links })
    .flatMap((item) => itemFor(actor, item) ?? [])
    .toSorted(byArrival)
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    items: shown.map((item) => ({ ...presentItem(item, context), alike: alikeOf(item.id) })),
    next: found.length > pageSize && last !== undefined ? formatCursor(cursorOf(last)) : null,
  }
}

const cursorOf = ({ id, newest }: FoundItem): Cursor => ({ receivedAt: newest.row.receivedAt, itemId: id })

/** As the database has it, so that a page goes on exactly where the one before ended. */
const byArrival = (a: FoundItem, b: FoundItem) =>
  b.newest.row.receivedAt.getTime() - a.newest.row.receivedAt.getTime() || (a.id < b.id ? 1 : -1)
