import type { ScoreResult, SubmissionGap } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import type { Edition } from '../../instruments/editions.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { lockAssessment, selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { selectResult } from '../results.repository.ts'
import { scoreResultSchema } from '../score-result.schemas.ts'
import { gapsOf } from '../stages/gaps-now.ts'
import { selectFilled, selectOfferCounts, selectUnsettled } from '../stages/stages.repository.ts'

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number]

/** An assessment as a paper tells it: what stands in its history, never what is being typed. */
export interface ForPaper {
  readonly row: Row
  readonly edition: Edition
  readonly result: ScoreResult
  readonly gaps: readonly SubmissionGap[]
  readonly filled: Awaited<ReturnType<typeof selectFilled>>
}

/** For whoever reads the assessment; whether they may have its papers, the caller asks. */
export async function readForPaper(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<ForPaper & { readonly actor: Actor }> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectResult(db, assessmentId),
    selectFilled(db, assessmentId),
    selectUnsettled(db, assessmentId),
    selectOfferCounts(db, assessmentId),
  ])
  const [[row], [scored], filled, typed, offers] = results
  ensureReadable(actor, row)
  if (scored === undefined) throw assessmentNotFound()
  const edition = await editions.get(editionKeyOf(row.round), request)
  return {
    ...{ actor, row, edition, filled },
    result: scoreResultSchema.parse(scored.result),
    gaps: gapsOf(edition, { filled, typed: typed.rows, offers: offers.rows }),
  }
}

/** As it stands now, and nobody acts on it until the transaction ends; undefined: it is not to be seen any more. */
export async function holdForPaper(db: Sql, assessmentId: string): Promise<Row | undefined> {
  await lockAssessment(db, { assessmentId }).execute()
  const [row] = await selectAssessment(db, { assessmentId }).execute()
  return row
}

export { assessmentNotFound }
