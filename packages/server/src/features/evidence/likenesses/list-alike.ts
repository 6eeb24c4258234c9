import type { RequestContext } from '../../../request-context.ts'
import { ensureOffersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { ensureMayAdd } from '../../uploads/usecases/ensure-may-add.ts'
import { evidenceNotFound } from '../evidence.errors.ts'
import { selectRevisions } from '../evidence.repository.ts'
import type { ItemKey } from '../find-item.ts'
import { gatherItems, itemFor } from '../found-items.ts'
import { selectAlike, selectCopies } from './alike-items.repository.ts'
import { type AlikeView, type CopyView, presentAlike, presentCopy } from './likenesses.presenter.ts'
import { mayBeTold } from './see-alike.ts'

/** With which other items the files of an item are alike, as far as this person may see those. */
export async function listAlike(key: ItemKey, { database, request }: RequestContext): Promise<AlikeView[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectRevisions(db, key),
    selectAlike(db, key),
  ])
  ensureMay(actor, 'read_evidence', key.institutionId)
  const [revisions, rows] = results
  const [item] = gatherItems({ revisions, files: [], links: [] })
  if (item === undefined || itemFor(actor, item) === undefined) throw evidenceNotFound()
  const to = { actor, where: { institutionId: key.institutionId } }
  return rows.filter(({ other }) => mayBeTold(actor, other, to.where)).map((row) => presentAlike(row, to))
}

interface IndicatorKey {
  readonly assessmentId: string
  readonly code: string
}

/** The same of everything that is offered for an indicator and not hidden from this person, in one question. */
export async function listAlikeOffered(
  key: IndicatorKey,
  { database, request }: RequestContext,
): Promise<AlikeView[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId: key.assessmentId }),
    selectRevisions(db, key),
    selectAlike(db, key),
  ])
  const [[row], revisions, rows] = results
  ensureOffersSeen(actor, row, key.code)
  const items = gatherItems({ revisions, files: [], links: [] })
  const seen = new Set(items.flatMap((item) => itemFor(actor, item)?.id ?? []))
  const where = { institutionId: row.institutionId, at: key }
  return rows
    .filter(({ itemId, other }) => seen.has(itemId) && mayBeTold(actor, other, where))
    .map((row) => presentAlike(row, { actor, where }))
}

interface Sent {
  readonly institutionId: string
  readonly uploadIds: readonly string[]
}

/** Where the very bytes of one's uploads are kept already, and of which documents they repeat the text. */
export async function listCopies(
  { institutionId, uploadIds }: Sent,
  { database, request }: RequestContext,
): Promise<CopyView[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectCopies(db, institutionId, uploadIds),
  ])
  ensureMayAdd(actor, institutionId)
  const to = { actor, where: { institutionId } }
  return results[0]
    .filter(({ other }) => mayBeTold(actor, other, to.where))
    .map((row) => presentCopy(row, to))
}
