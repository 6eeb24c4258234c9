import { composePaper, type PaperContent, type PaperKind } from '@undagi/papers'
import { printDocx } from '@undagi/papers/docx'
import type { RequestContext } from '../../../../request-context.ts'
import { draftNames } from '../../frame-of-paper.ts'
import { printPaper } from '../../print-paper.ts'
import { paperNotReady } from '../../reports.errors.ts'
import { contentOfReport, nothingAdded } from '../content-of-report.ts'
import { readReported } from '../read-reported.ts'

interface Printed {
  readonly kind: PaperKind
  readonly bytes: Uint8Array
}

/** The report as it would be now, with DRAF across: from what the person sees of the stages. Nothing is kept of it. */
export async function printReportDraft(assessmentId: string, context: RequestContext): Promise<Printed> {
  const content = await draftOf(assessmentId, context)
  return { kind: content.kind, bytes: await printPaper(content, context) }
}

/** The same for a word processor, to be edited. */
export async function writeReportDraft(assessmentId: string, context: RequestContext): Promise<Printed> {
  const content = await draftOf(assessmentId, context)
  return { kind: content.kind, bytes: await printDocx(composePaper(content)) }
}

async function draftOf(assessmentId: string, context: RequestContext): Promise<PaperContent> {
  const found = await readReported(assessmentId, context)
  const content = contentOfReport(found, draftNames, nothingAdded)
  if (content === undefined) throw paperNotReady()
  return content
}
