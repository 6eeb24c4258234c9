import { type Here, isYetToCome } from '../stages/paper-date.ts'
import { paperFromTheFuture } from '../stages/stages.errors.ts'

/** A paper by which something is decided bears a day that has come where the institution is. */
export function ensurePaperIsDated(paper: { readonly date: string }, here: Here): void {
  if (isYetToCome(paper, here)) throw paperFromTheFuture()
}

export { paperFromTheFuture } from '../stages/stages.errors.ts'
export { isYetToCome }
