import type { RequestContext } from '../../../request-context.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { type AssessmentView, presentAssessment } from '../assessments.presenter.ts'
import { ensurePartReadable, readableCodes } from '../ensure-readable.ts'
import { selectAssessmentHead } from '../snapshots.repository.ts'

/** The assessment with all its indicators: one round trip to the database while nobody writes. */
export async function readAssessment(
  assessmentId: string,
  { database, editions, snapshots, request }: RequestContext,
): Promise<AssessmentView> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessmentHead(db, { assessmentId }),
  ])
  const [head] = results[0]
  ensurePartReadable(actor, head)
  const [edition, snapshot, previous] = await Promise.all([
    editions.get(editionKeyOf(head.round), request),
    snapshots.get(head, request),
    head.previous === null ? undefined : snapshots.get(head.previous, request),
  ])
  return presentAssessment(actor, { head, edition, snapshot, previous, seen: readableCodes(actor, head) })
}
