import type { ReportKind } from '@undagi/papers'
import type { RequestContext } from '../../../../request-context.ts'
import { selectIssuedPdf } from '../../papers.repository.ts'
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

/** A report as it was issued, byte for byte. */
export async function openIssuedReport(
  { assessmentId, version }: Wanted,
  context: RequestContext,
): Promise<Opened> {
  const kind = reportKindOf(await readReported(assessmentId, context))
  if (kind === undefined) throw paperNotFound()
  const key = { assessmentId, kind, version }
  const { results } = await context.database.read(context.request, (db) => [selectIssuedPdf(db, key)])
  const [[found]] = results
  if (found === undefined) throw paperNotFound()
  return { kind, bytes: found.pdf }
}
