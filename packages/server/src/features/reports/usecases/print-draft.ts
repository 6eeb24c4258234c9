import type { PaperKind } from '@undagi/papers'
import type { RequestContext } from '../../../request-context.ts'
import { contentOfPaper } from '../content-of-paper.ts'
import { printPaper } from '../print-paper.ts'
import { readPapered } from '../read-papered.ts'
import { paperNotReady } from '../reports.errors.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: PaperKind
}

const byHand = { name: null, position: null, employeeNumber: null }

/** A paper as it would be now, with DRAF across: nothing is kept of it. */
export async function printDraft(
  { assessmentId, kind }: Wanted,
  context: RequestContext,
): Promise<Uint8Array> {
  const found = await readPapered(assessmentId, context)
  const content = contentOfPaper(kind, found, {
    ...{ number: null, version: 1, place: null, day: null, signatory: byHand, check: null, isDraft: true },
  })
  if (content === undefined) throw paperNotReady()
  return await printPaper(content, context)
}
