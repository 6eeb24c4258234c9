import { isYetToCome } from '../stages/paper-date.ts'
import { paperFromTheFuture } from '../stages/stages.errors.ts'

/** A paper by which something is decided bears a day that has come somewhere. */
export function ensurePaperIsDated(paper: { readonly date: string }, at: Date): void {
  if (isYetToCome(paper, at)) throw paperFromTheFuture()
}

export { paperFromTheFuture } from '../stages/stages.errors.ts'
