import type { KitSaying } from './offline-kit.ts'
import { saysNothing, saysSame } from './said-text.ts'

export const mergeOutcomes = ['unchanged', 'same', 'workbook', 'online', 'conflict'] as const

/**
 * `unchanged`: nothing differs from what was sent. `same`: both were changed to the same. `workbook`: only the workbook was.
 * `online`: only Undagi was. `conflict`: both were, to different things.
 */
export type MergeOutcome = (typeof mergeOutcomes)[number]

export interface ThreeSayings {
  /** What the kit was made with. */
  readonly base: KitSaying
  /** What the workbook says; null: nothing, which changes nothing. */
  readonly theirs: KitSaying | null
  /** What stands in Undagi now. */
  readonly ours: KitSaying
}

/** Which of what was sent, what came back and what stands now differ. */
export function mergeSayings({ base, theirs, ours }: ThreeSayings): MergeOutcome {
  const changedOnline = !saysSame(base, ours)
  if (theirs === null || saysNothing(theirs) || saysSame(theirs, base))
    return changedOnline ? 'online' : 'unchanged'
  if (!changedOnline) return 'workbook'
  return saysSame(theirs, ours) ? 'same' : 'conflict'
}
