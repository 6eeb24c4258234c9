import { type AssessmentState, assessmentStates, type RoundKind, stagesOf } from '@undagi/maturity'

export interface StageStep {
  readonly stage: AssessmentState
  readonly state: 'done' | 'now' | 'ahead' | 'left_out'
  /** Only where one is needed: a visit. */
  readonly isOptional: boolean
}

interface Standing {
  readonly kind: RoundKind
  readonly stage: AssessmentState
  /** Where each move so far led. */
  readonly entries: readonly { readonly to: AssessmentState }[]
}

/** The line of stages that a round of this kind goes through, with how far it has come. */
export function stageSteps({ kind, stage, entries }: Standing): readonly StageStep[] {
  const known = statesOf(kind)
  // a round whose kind was corrected may stand where its kind knows no stage
  const line = assessmentStates.filter((each) => known.has(each) || each === stage)
  const at = line.indexOf(stage)
  return line.map((each, position) => ({
    stage: each,
    state: stateOf(position - at, each === 'site_visit' && !entries.some(({ to }) => to === each)),
    isOptional: each === 'site_visit',
  }))
}

function stateOf(distance: number, wasLeftOut: boolean): StageStep['state'] {
  if (distance === 0) return 'now'
  if (distance > 0) return 'ahead'
  return wasLeftOut ? 'left_out' : 'done'
}

const ofInstitution = ['filling', 'verification', 'signing', 'submitted'] as const
const afterJudging = ['score_review', 'consolidation', 'published'] as const

function statesOf(kind: RoundKind): ReadonlySet<AssessmentState> {
  const outside = stagesOf(kind).filter((stage) => stage !== 'self_assessment')
  return new Set([...ofInstitution, ...outside, ...(kind === 'self_assessment' ? [] : afterJudging)])
}
