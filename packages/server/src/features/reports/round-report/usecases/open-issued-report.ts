import { type ReportKind, reportKinds } from '@undagi/papers'
import type { RequestContext } from '../../../../request-context.ts'
import { selectReportPdf } from '../../papers.repository.ts'
import { paperNotFound } from '../../reports.errors.ts'
import { reportKindOf } from '../content-of-report.ts'
import { readReported } from '../read-reported.ts'

interface Wanted {
  readonly assessmentId: string
  readonly version: number
}

interface Opened {
  readonly kind: ReportKind
  readonly bytes: Uint8Array
}

/** A report as it was issued, byte for byte; of whichever kind the round was then. */
export async function openIssuedReport(
  { assessmentId, version }: Wanted,
  context: RequestContext,
): Promise<Opened> {
  const kindNow = reportKindOf(await readReported(assessmentId, context))
  const { results } = await context.database.read(context.request, (db) => [
    selectReportPdf(db, { assessmentId, version }),
  ])
  const [found] = results
  const report = found.find(({ kind }) => kind === kindNow) ?? found[0]
  const kind = reportKinds.find((each) => each === report?.kind)
  if (report === undefined || kind === undefined) throw paperNotFound()
  return { kind, bytes: report.pdf }
}
