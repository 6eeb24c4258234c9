import { type Action, goesOn } from '@undagi/permissions'
import { isLocked } from '../calendar/usecases/stage-standing.ts'

/** Of a locked round nothing is filled in: what the institution says stays as it stood when it was locked, until somebody unlocks it by name. */
export function ensureUnlocked(action: Action, assessment: { readonly isLocked: boolean }): void {
  if (!goesOn(action, assessment)) throw isLocked()
}

/** What it may answer. */
export { isLocked as roundLocked }
