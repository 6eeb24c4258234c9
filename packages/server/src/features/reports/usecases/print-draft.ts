import { composePaper, type OwnPaperKind, type PaperContent } from '@undagi/papers'
import { printDocx } from '@undagi/papers/docx'
import type { RequestContext } from '../../../request-context.ts'
import { contentOfPaper } from '../content-of-paper.ts'
import { draftNames } from '../frame-of-paper.ts'
import { printPaper } from '../print-paper.ts'
import { readForKind } from '../read-papered.ts'
import { paperNotReady } from '../reports.errors.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: OwnPaperKind
}

/** A paper as it would be now, with DRAF across: nothing is kept of it. */
export async function printDraft(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  return await printPaper(await draftOf(wanted, context), context)
}

/** The same for a word processor, to be edited. */
export async function writeDraft(wanted: Wanted, context: RequestContext): Promise<Uint8Array> {
  return await printDocx(composePaper(await draftOf(wanted, context)))
}

async function draftOf({ assessmentId, kind }: Wanted, context: RequestContext): Promise<PaperContent> {
  const found = await readForKind({ assessmentId, kind }, context)
  const content = contentOfPaper(kind, found, draftNames)
  if (content === undefined) throw paperNotReady()
  return content
}
