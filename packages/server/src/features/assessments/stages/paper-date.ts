import { dayIn } from '../../../platform/day-in.ts'

export interface Here {
  /** Where the institution is. */
  readonly timeZone: string
  readonly at: Date
}

/** A paper of tomorrow is not signed yet: the day is the institution's, whose clock every deadline goes by. */
export function isYetToCome({ date }: { readonly date: string }, { timeZone, at }: Here): boolean {
  return date > dayIn(timeZone, at)
}
