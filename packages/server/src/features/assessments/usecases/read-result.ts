import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentNotFound } from '../assessments.errors.ts'
import { selectResult } from '../results.repository.ts'
import { scoreResultSchema } from '../score-result.schemas.ts'

/** The result as the fold last wrote it. Row-level security shows it to the institution's people only. */
export async function readResult(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof scoreResultSchema>> {
  const { results } = await database.read(request, (db) => [selectResult(db, assessmentId)])
  const [row] = results[0]
  if (row === undefined) throw assessmentNotFound()
  return scoreResultSchema.parse(row.result)
}
