import type { OwnPaperKind } from '@undagi/papers'
import type { RequestContext } from '../../../request-context.ts'
import { draftOf } from '../draft-of.ts'
import { printPaper } from '../print-paper.ts'
import { writeDocx } from '../templates/write-docx.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: OwnPaperKind
}

/** A paper as it would be now, with DRAF across: nothing is kept of it. */
export async function printDraft(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  const { content } = await draftOf(wanted, context)
  return await printPaper(content, context)
}

/** The same for a word processor, to be edited. */
export async function writeDraft(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  return await writeDocx(await draftOf(wanted, context), context)
}
