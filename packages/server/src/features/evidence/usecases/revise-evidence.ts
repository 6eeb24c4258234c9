import { refer } from '../../../platform/audit/references.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdForDocument } from '../../coordination-team/usecases/follow-document.ts'
import { deliverUploads } from '../../uploads/usecases/deliver-uploads.ts'
import { ensureMayRevise, ensureMayReviseSome } from '../ensure-may-revise.ts'
import { topicsOfItem } from '../events/evidence-topics.ts'
import { evidenceFileNotFound, staleEvidence, viewersOfAuthor } from '../evidence.errors.ts'
import { canSetViewers } from '../evidence.policy.ts'
import { type EvidenceHistory, presentHistory } from '../evidence.presenter.ts'
import { waitForItem } from '../evidence.repository.ts'
import { findItemWithin, type ItemKey } from '../find-item.ts'
import type { FoundItem } from '../found-items.ts'
import { type Described, writeRevision } from '../write-revision.ts'
import { beginFileWork } from './begin-file-work.ts'

interface NewRevision extends Described, ItemKey {
  readonly uploadIds: readonly string[]
  readonly expectedRevision: number
  readonly keptFiles: readonly string[]
}

/** A further revision of an item; only for who saw the newest. */
export async function reviseEvidence(
  { institutionId, itemId, uploadIds, expectedRevision, keptFiles, ...described }: NewRevision,
  context: RequestContext,
): Promise<EvidenceHistory> {
  const { database, editions, request } = context
  const key = { institutionId, itemId }
  const arrived = await deliverUploads({ institutionId, uploadIds }, context)
  const { item, topics } = await database.asActor(request, async ({ db, actor }) => {
    ensureMayReviseSome(actor, institutionId)
    const follow = await holdForDocument(db, { ...key, author: actor, editions, at: request.at })
    await waitForItem(db, itemId)
    const before = await findItemWithin(db, key, actor)
    ensureMayRevise(actor, institutionId, before)
    const { revision: newest } = before.newest.row
    if (newest !== expectedRevision)
      throw staleEvidence({ current: presentHistory({ item: before, actor }, context) })
    if (!canSetViewers(actor, before.newest.row, described, before.authorId)) throw viewersOfAuthor()
    const files = [...kept(before, keptFiles), ...arrived]
    const revision = newest + 1
    const knownViewers = before.newest.row.viewerIds
    await writeRevision(db, { ...key, revision, described, files, actor, at: request.at, knownViewers })
    refer(db, { evidence: [{ itemId, revision }] })
    const touched = await follow()
    const after = await findItemWithin(db, key, actor)
    const topics = [...topicsOfItem(before), ...topicsOfItem(after), ...touched.map(assessmentTopic)]
    return { item: presentHistory({ item: after, actor }, context), topics }
  })
  beginFileWork(context)
  await announceAll([...new Set(topics)], context)
  return item
}

function kept({ newest }: FoundItem, digests: readonly string[]) {
  return digests.map((digest) => {
    const file = newest.files.find(({ sha256 }) => sha256 === digest)
    if (file === undefined) throw evidenceFileNotFound()
    return file
  })
}
