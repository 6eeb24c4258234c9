/** What a round is for (Pedoman Menteri PANRB 3/2024): of evaluation and monitoring an institution gets one in a year. */
export const roundKinds = ['self_assessment', 'evaluation', 'monitoring'] as const
export type RoundKind = (typeof roundKinds)[number]

/** In whose hands values are: each stage has values of its own, or those of the stage before. In the order in which they come. */
export const judgingStages = ['self_assessment', 'document_review', 'interview', 'site_visit'] as const
export type JudgingStage = (typeof judgingStages)[number]

/** Those in which somebody from outside judges. */
export const judgedOutside = [
  'document_review',
  'interview',
  'site_visit',
] as const satisfies readonly JudgingStage[]
export type JudgedOutside = (typeof judgedOutside)[number]

/**
 * Where an assessment stands. The first three are the institution's own: it fills in, the person in charge checks, the coordinator signs.
 * The others follow the stages of PermenPANRB 59/2020 and Pedoman Menteri PANRB 3/2024: documents, interview, visit, review, consolidation,
 * publication.
 */
export const assessmentStates = [
  'filling',
  'verification',
  'signing',
  'submitted',
  'document_review',
  'interview',
  'site_visit',
  'score_review',
  'consolidation',
  'published',
] as const
export type AssessmentState = (typeof assessmentStates)[number]

/** The states in which the self-assessment is the institution's own alone: it is not sent yet. */
export const unsentStates = [
  'filling',
  'verification',
  'signing',
] as const satisfies readonly AssessmentState[]

/** Whether an assessment was submitted: from then on it is judged from outside, and the institution's deadline is met. */
export function isSent(state: AssessmentState): boolean {
  return !unsentStates.some((each) => each === state)
}

/** Which stage's values are being written; `null` where nobody writes any. */
export function stageWrittenIn(state: AssessmentState): JudgingStage | null {
  switch (state) {
    case 'filling':
      return 'self_assessment'
    case 'document_review':
    case 'interview':
    case 'site_visit':
      return state
    case 'verification':
    case 'signing':
    case 'submitted':
    case 'score_review':
    case 'consolidation':
    case 'published':
      return null
  }
}

/** The stages that a round of this kind can have, in order. Monitoring goes without interview and visit; of an evaluation the visit is left out where none is needed. */
export function stagesOf(kind: RoundKind): readonly JudgingStage[] {
  switch (kind) {
    case 'self_assessment':
      return ['self_assessment']
    case 'monitoring':
      return ['self_assessment', 'document_review']
    case 'evaluation':
      return judgingStages
  }
}
