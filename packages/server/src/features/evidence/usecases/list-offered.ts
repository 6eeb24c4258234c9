import type { RequestContext } from '../../../request-context.ts'
import { ensureOffersSeen, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { evidenceFileNotFound, offerNotFound } from '../evidence.errors.ts'
import { canView } from '../evidence.policy.ts'
import { type OfferedEvidence, presentOffered } from '../evidence.presenter.ts'
import { type LinkRow, selectFiles, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { type FoundFile, type FoundItem, fileAt, gatherItems, itemFor } from '../found-items.ts'
import { asSubmitted, type SubmittedItem } from '../submitted/as-submitted.ts'
import { selectSubmission } from '../submitted/submission.repository.ts'
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

/** A file of what is offered for an indicator, as it was handed in. */
export async function findOfferedFile(
  { offerId, position, ...key }: FileOfOffer,
  context: RequestContext,
): Promise<FoundFile> {
  const found = await findOffered(key, context)
  const offered = found.find(({ offer }) => offer.id === offerId)
  if (offered === undefined) throw offerNotFound()
  const file = fileAt(offered.library, { revision: offered.item.newest.row.revision, position })
  if (file === undefined) throw evidenceFileNotFound()
  return file
}

interface FoundOffer {
  readonly item: SubmittedItem
  /** The item as the library has it today: whether it is restricted now stands there. */
  readonly library: FoundItem
  readonly offer: LinkRow
}

export async function findOffered(
  key: IndicatorKey,
  { database, request }: RequestContext,
): Promise<FoundOffer[]> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId: key.assessmentId }),
    selectRevisions(db, key),
    selectFiles(db, key),
    selectLinks(db, key),
    selectSubmission(db, key),
  ])
  const [[row], revisions, files, links, [submission]] = results
  ensureOffersSeen(actor, row, key.code)
  return gatherItems({ revisions, files, links })
    .flatMap((item) => itemFor(actor, item) ?? [])
    .map((library) => ({ library, item: asSubmitted(library, submission) }))
    .filter(({ item }) => canView(actor, item.newest.row, item.authorId))
    .flatMap((each) => each.item.offers.map((offer) => ({ ...each, offer })))
    .toSorted((a, b) => a.offer.linkedAt.getTime() - b.offer.linkedAt.getTime())
}
