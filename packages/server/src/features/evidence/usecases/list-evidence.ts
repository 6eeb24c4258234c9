import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { type EvidenceView, presentItem } from '../evidence.presenter.ts'
import { selectFiles, selectLinks, selectRevisions } from '../evidence.repository.ts'
import { gatherItems, itemFor } from '../found-items.ts'

/** What an institution keeps as proof, as far as this person may see it; what came in last stands first. */
export async function listEvidence(institutionId: string, context: RequestContext): Promise<EvidenceView[]> {
  const { database, request } = context
  const chosen = { institutionId }
  const { actor, results } = await database.read(request, (db) => [
    selectRevisions(db, chosen),
    selectFiles(db, chosen),
    selectLinks(db, chosen),
  ])
  ensureMay(actor, 'read_evidence', institutionId)
  const [revisions, files, links] = results
  return gatherItems({ revisions, files, links })
    .flatMap((item) => itemFor(actor, item) ?? [])
    .map((item) => presentItem(item, context))
}
