import type { PaperKind } from '@undagi/papers'
import type { RequestContext } from '../../../../request-context.ts'
import { printPaper } from '../../print-paper.ts'
import { writeDocx } from '../../templates/write-docx.ts'
import { reportDraftOf } from '../report-draft-of.ts'

interface Printed {
  readonly kind: PaperKind
  readonly bytes: Uint8Array
}

/** The report as it would be now, with DRAF across: from what the person sees of the stages. Nothing is kept of it. */
export async function printReportDraft(assessmentId: string, context: RequestContext): Promise<Printed> {
  const { content } = await reportDraftOf(assessmentId, context)
  return { kind: content.kind, bytes: await printPaper(content, context) }
}

/** The same for a word processor, to be edited. */
export async function writeReportDraft(assessmentId: string, context: RequestContext): Promise<Printed> {
  const draft = await reportDraftOf(assessmentId, context)
  return { kind: draft.content.kind, bytes: await writeDocx(draft, context) }
}
