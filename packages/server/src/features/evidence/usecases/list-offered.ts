import type { RequestContext } from '../../../request-context.ts'
import { ensureOffersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { evidenceFileNotFound, offerNotFound } from '../evidence.errors.ts'
import { type OfferedEvidence, presentOffered } from '../evidence.presenter.ts'
import { type LinkRow, selectFiles, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { type FoundFile, type FoundItem, fileAt, gatherItems, itemFor } from '../found-items.ts'
import { type OpenedFile, openFile } from './open-evidence-file.ts'

export interface IndicatorKey {
  readonly assessmentId: string
  readonly code: string
}

/** What is offered for an indicator, the first offered first; what is hidden from this person is left out. */
export async function listOffered(key: IndicatorKey, context: RequestContext): Promise<OfferedEvidence[]> {
  const found = await findOffered(key, context)
  return found.map((each) => presentOffered(each, context))
}

export interface FileOfOffer extends IndicatorKey {
  readonly offerId: string
  readonly position: number
}

/** The original of a file that is offered for an indicator. */
export async function openOfferedFile(key: FileOfOffer, context: RequestContext): Promise<OpenedFile> {
  const { file } = await findOfferedFile(key, context)
  return openFile(file, context)
}

/** A file of what is offered for an indicator, as it is now. */
export async function findOfferedFile(
  { offerId, position, ...key }: FileOfOffer,
  context: RequestContext,
): Promise<FoundFile> {
  const found = await findOffered(key, context)
  const offered = found.find(({ offer }) => offer.id === offerId)
  if (offered === undefined) throw offerNotFound()
  const file = fileAt(offered.item, { revision: offered.item.newest.row.revision, position })
  if (file === undefined) throw evidenceFileNotFound()
  return file
}

export async function findOffered(
  key: IndicatorKey,
  { database, request }: RequestContext,
): Promise<{ item: FoundItem; offer: LinkRow }[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId: key.assessmentId }),
    selectRevisions(db, key),
    selectFiles(db, key),
    selectLinks(db, key),
  ])
  const [[row], revisions, files, links] = results
  ensureOffersSeen(actor, row, key.code)
  return gatherItems({ revisions, files, links })
    .flatMap((item) => itemFor(actor, item) ?? [])
    .flatMap((item) => item.offers.map((offer) => ({ item, offer })))
    .toSorted((a, b) => a.offer.linkedAt.getTime() - b.offer.linkedAt.getTime())
}
