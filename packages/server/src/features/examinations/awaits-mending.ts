import { type AssessmentState, unsentStates } from '@undagi/maturity'
import { ruleOf } from '@undagi/permissions'

/** As long as what is mended can be judged again. */
export const mendingStates = ruleOf('examine_evidence').states.filter(
  (state): state is AssessmentState => state !== 'withdrawn',
)

interface Asked {
  readonly stage: AssessmentState
  /** Whether an assessor from outside was among those who said it. */
  readonly isAskedFromOutside: boolean
}

/**
 * Whether evidence that was given back still waits to be mended. What was sent is judged as it was handed in, but for what an assessor from
 * outside asked back: a repair that none of them asked for changes nothing any more.
 */
export function awaitsMending({ stage, isAskedFromOutside }: Asked): boolean {
  const isUnsent = unsentStates.some((each) => each === stage)
  return mendingStates.includes(stage) && (isUnsent || isAskedFromOutside)
}
