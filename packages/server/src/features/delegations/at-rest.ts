import { goesOn, ruleOf, type State } from '@undagi/permissions'
import { filling } from './lends-filling.ts'

/** Why nothing can be filled in through any delegation of an assessment, whatever day it was given to. */
export const restReasons = ['locked', 'sent', 'over'] as const
export type RestReason = (typeof restReasons)[number]

interface Standing {
  readonly stage: State
  readonly isLocked: boolean
}

/**
 * By the table of permissions, as whoever fills in is refused: an assessment that went on and can come back, one that cannot any more, and a
 * locked round. Undefined: a delegation lends what it says.
 */
export function restAt({ stage, isLocked }: Standing): RestReason | undefined {
  const isAt = (states: readonly State[]) => states.includes(stage)
  if (!filling.some((action) => isAt(ruleOf(action).states)))
    return returning.some((action) => isAt(ruleOf(action).states)) ? 'sent' : 'over'
  return filling.some((action) => goesOn(action, { isLocked })) ? undefined : 'locked'
}

const returning = ['return_assessment', 'reopen_assessment'] as const
