import { type ReportKind, reportKinds } from '@undagi/papers'
import type { RequestContext } from '../../../../request-context.ts'
import { selectReport } from '../../papers.repository.ts'
import { paperNotFound, paperWithoutWord } from '../../reports.errors.ts'
import { reportKindOf } from '../content-of-report.ts'
import { readReported } from '../read-reported.ts'

interface Wanted {
  readonly assessmentId: string
  readonly version: number
  /** What signers hold, or the Word file that was made with it. */
  readonly part: 'pdf' | 'docx'
}

interface Opened {
  readonly kind: ReportKind
  readonly bytes: Uint8Array
}

/** A report as it was issued, byte for byte; of whichever kind the round was then. */
export async function openIssuedReport(wanted: Wanted, context: RequestContext): Promise<Opened> {
  const kindNow = reportKindOf(await readReported(wanted.assessmentId, context))
  const { results } = await context.database.read(context.request, (db) => [selectReport(db, wanted)])
  const [found] = results
  const report = found.find(({ kind }) => kind === kindNow) ?? found[0]
  const kind = reportKinds.find((each) => each === report?.kind)
  if (report === undefined || kind === undefined) throw paperNotFound()
  if (report.bytes === null) throw paperWithoutWord()
  return { kind, bytes: report.bytes }
}
