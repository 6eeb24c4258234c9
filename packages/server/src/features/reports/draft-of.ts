import type { OwnPaperKind, PaperContent } from '@undagi/papers'
import type { RequestContext } from '../../request-context.ts'
import { contentOfPaper } from './content-of-paper.ts'
import { draftNames } from './frame-of-paper.ts'
import { readForKind } from './read-papered.ts'
import { paperNotReady } from './reports.errors.ts'

interface Wanted {
  readonly assessmentId: string
  readonly kind: OwnPaperKind
}

/** What a draft says, and whose it is. */
export interface DraftContent {
  readonly institutionId: string
  readonly content: PaperContent
}

/** A paper as it would be now, for whoever may have it; 404 or 403 otherwise. */
export async function draftOf(
  { assessmentId, kind }: Wanted,
  context: RequestContext,
): Promise<DraftContent> {
  const found = await readForKind({ assessmentId, kind }, context)
  const content = contentOfPaper(kind, found, draftNames)
  if (content === undefined) throw paperNotReady()
  return { institutionId: found.row.institutionId, content }
}
