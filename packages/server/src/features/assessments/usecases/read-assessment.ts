import type { RequestContext } from '../../../request-context.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { canSeeAssessment } from '../assessments.policy.ts'
import { type AssessmentView, presentAssessment } from '../assessments.presenter.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { selectWrittenFields } from '../drafts.repository.ts'
import { selectPreviousValues, selectSummaries } from '../indicator-states.repository.ts'

/** The assessment with all its indicators, in one round trip to the database. */
export async function readAssessment(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<AssessmentView> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectSummaries(db, { assessmentId }),
    selectPreviousValues(db, { assessmentId }),
    selectWrittenFields(db, { assessmentId }),
  ])
  const [[row], summaries, previous, written] = results
  if (row === undefined || !canSeeAssessment(actor, row)) throw assessmentNotFound()
  const { editionId: id, editionRevision: revision } = row.round
  return presentAssessment(actor, {
    row,
    edition: await editions.get({ id, revision }, request),
    summaries: new Map(summaries.map((summary) => [summary.code, summary])),
    previousValues: new Map(previous.map(({ code, value }) => [code, value])),
    written: new Set(written.map(({ code, field }) => `${code}/${field}`)),
  })
}
