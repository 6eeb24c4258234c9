import { refer } from '../../../platform/audit/references.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { deliverUploads } from '../../uploads/usecases/deliver-uploads.ts'
import { ensureMayAdd } from '../../uploads/usecases/ensure-may-add.ts'
import { topicsOfItem } from '../events/evidence-topics.ts'
import { type EvidenceView, presentItem } from '../evidence.presenter.ts'
import { insertItem } from '../evidence.repository.ts'
import { findItemWithin } from '../find-item.ts'
import { type Described, writeRevision } from '../write-revision.ts'
import { beginFileWork } from './begin-file-work.ts'

interface NewEvidence extends Described {
  readonly institutionId: string
  readonly uploadIds: readonly string[]
}

/** A new item of the library, from files that have arrived or from a link. */
export async function addEvidence(
  { institutionId, uploadIds, ...described }: NewEvidence,
  context: RequestContext,
): Promise<EvidenceView> {
  const { database, request } = context
  const files = await deliverUploads({ institutionId, uploadIds }, context)
  const { item, topics } = await database.asActor(request, async ({ db, actor }) => {
    ensureMayAdd(actor, institutionId)
    const { personId: authorId, name: authorName } = actor
    const itemId = await insertItem(db, { institutionId, authorId, authorName, addedAt: request.at })
    await writeRevision(db, { institutionId, itemId, revision: 1, described, files, actor, at: request.at })
    refer(db, { evidence: [{ itemId, revision: 1 }] })
    const found = await findItemWithin(db, { institutionId, itemId }, actor)
    return { item: presentItem(found, context), topics: topicsOfItem(found) }
  })
  beginFileWork(context)
  await announceAll(topics, context)
  return item
}
