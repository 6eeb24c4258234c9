import type { RequestContext } from '../../../request-context.ts'
import { contentOfPaper } from '../content-of-paper.ts'
import { draftNames } from '../frame-of-paper.ts'
import { selectIssued, selectIssuedPdf } from '../papers.repository.ts'
import { printPaper } from '../print-paper.ts'
import { readInterviewed } from '../read-papered.ts'
import { paperNotReady } from '../reports.errors.ts'

const kind = 'interview_record'

/** The Berita Acara of the interview as it was issued last, or else as it would be now; undefined version: a draft. */
export async function printInterviewRecord(
  assessmentId: string,
  context: RequestContext,
): Promise<{ readonly pdf: Uint8Array; readonly version: number | undefined }> {
  const found = await readInterviewed(assessmentId, context)
  const { results } = await context.database.read(context.request, (db) => [selectIssued(db, assessmentId)])
  const version = results[0].findLast((each) => each.kind === kind)?.version
  if (version === undefined) {
    const content = contentOfPaper(kind, found, draftNames)
    if (content === undefined) throw paperNotReady()
    return { pdf: await printPaper(content, context), version }
  }
  const key = { assessmentId, kind, version } as const
  const { results: kept } = await context.database.read(context.request, (db) => [selectIssuedPdf(db, key)])
  const [issued] = kept[0]
  if (issued === undefined) throw paperNotReady()
  return { pdf: issued.pdf, version }
}
