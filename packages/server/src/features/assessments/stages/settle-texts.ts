import type { RequestContext } from '../../../request-context.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { settleDraft } from '../settle-draft.ts'
import { selectUnsettled } from './stages.repository.ts'

/** What has been typed so far goes into the history, under the names of who typed it: what is passed on is what everybody reads. */
export async function settleTexts(
  { assessmentId }: { readonly assessmentId: string },
  context: RequestContext,
): Promise<void> {
  const { database, request } = context
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectUnsettled(db, assessmentId),
  ])
  const [[row], unsettled] = results
  ensureReadable(actor, row)
  if (row.stage !== 'filling') return
  const { institutionId } = row
  for (const { code, field } of unsettled.rows)
    await settleDraft({ assessmentId, institutionId, code, field }, { ...context, at: request.at })
}
