import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { roleNotAllowed } from '../../institutions/institutions.usecases.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { canReadResult } from '../assessments.policy.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { selectResult } from '../results.repository.ts'
import { scoreResultSchema } from '../score-result.schemas.ts'

/** The result as the fold last wrote it. */
export async function readResult(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof scoreResultSchema>> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectResult(db, assessmentId),
  ])
  const [[assessment], [row]] = results
  ensureReadable(actor, assessment)
  if (!canReadResult(actor, assessment)) throw roleNotAllowed()
  if (row === undefined) throw assessmentNotFound()
  return scoreResultSchema.parse(row.result)
}
