import type { z } from '@hono/zod-openapi'
import { type PaperKind, reportKinds } from '@undagi/papers'
import type { RequestContext } from '../../../../request-context.ts'
import type { ForReport } from '../../../assessments/usecases/read-for-report.ts'
import { selectIssued } from '../../papers.repository.ts'
import { canEverIssueReport, canIssueReport } from '../../reports.policy.ts'
import { presentIssued } from '../../reports.presenter.ts'
import { reportKindOf } from '../content-of-report.ts'
import { recommendsNothing } from '../ensure-recommends.ts'
import { type Reported, readReported } from '../read-reported.ts'
import type { roundReportSchema } from '../round-report.schemas.ts'
import { unplannedIn } from '../unplanned.ts'

type RoundReport = z.infer<typeof roundReportSchema>

/** Which report the round ends in, what it waits for, and what was issued of it. */
export async function readReport(assessmentId: string, context: RequestContext): Promise<RoundReport> {
  const found = await readReported(assessmentId, context)
  const kind = reportKindOf(found)
  const { results } = await context.database.read(context.request, (db) => [selectIssued(db, assessmentId)])
  return {
    kind: kind ?? null,
    draft: draftState(found),
    issue: issueState(found),
    unplanned: unplannedIn(found).map(presentUnplanned),
    recommendsNothing: recommendsNothing(found),
    issued: results[0].filter((each) => isReport(each.kind)).map(presentIssued),
  }
}

/** Whatever kind the round is of now: what was issued stays to be found. */
function isReport(kind: PaperKind): boolean {
  return reportKinds.some((each) => each === kind)
}

function draftState({ row, came, isJudged }: ForReport): RoundReport['draft'] {
  if (row.round.kind === 'self_assessment') return 'no_report'
  if (!isJudged) return 'not_judged'
  return came === null ? 'not_released' : 'ready'
}

function issueState(found: Reported): RoundReport['issue'] {
  const { actor, row } = found
  if (!canEverIssueReport(actor, row)) return 'not_yours'
  if (!canIssueReport(actor, row)) return 'not_published'
  return unplannedIn(found).length > 0 ? 'unplanned' : 'ready'
}

function presentUnplanned({
  id,
  text,
  indicatorCode,
  groupCode,
  unitName,
  dueOn,
}: Reported['recommendations'][number]): RoundReport['unplanned'][number] {
  const lacks = [
    ...(unitName === null ? (['unit'] as const) : []),
    ...(dueOn === null ? (['due'] as const) : []),
  ]
  return { id, text, about: indicatorCode ?? groupCode, lacks }
}
