import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../../../request-context.ts'
import { readEarlierOfficial } from '../../../../assessments/usecases/read-earlier-official.ts'
import { selectIssued } from '../../../papers.repository.ts'
import { paperNotReady } from '../../../reports.errors.ts'
import { canWriteReportWords } from '../../../reports.policy.ts'
import { reportKindOf } from '../../content-of-report.ts'
import { readReported } from '../../read-reported.ts'
import { presentAspects } from '../present-aspects.ts'
import type { reportAspectsSchema } from '../report-words.schemas.ts'

/** What the report says of each aspect, and what it could: for whoever sees what was judged. */
export async function readAspects(
  assessmentId: string,
  context: RequestContext,
): Promise<z.infer<typeof reportAspectsSchema>> {
  const found = await readReported(assessmentId, context)
  const { actor, row, came } = found
  const kind = reportKindOf(found)
  if (kind === undefined || came === null) throw paperNotReady()
  const earlier = await readEarlierOfficial(assessmentId, context)
  const { database, request } = context
  const { results } = await database.read(request, (db) => [selectIssued(db, assessmentId)])
  return {
    aspects: [...presentAspects(found, came, earlier)],
    target: row.target,
    comparedYear: earlier?.year ?? null,
    canWrite: canWriteReportWords(actor, row),
    isIssued: results[0].some((issued) => issued.kind === kind),
  }
}
