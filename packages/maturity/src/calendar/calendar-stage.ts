import type { AssessmentState, RoundKind } from '../stages/stage.ts'

/**
 * What a calendar gives days to, in the order in which a round meets them (PermenPANRB 59/2020, Pedoman Menteri PANRB 3/2024). The first
 * two are the institution's own arrangement; the dates of the others come by letter each year.
 */
export const calendarStages = [
  'filling',
  'verification',
  'submission',
  'document_review',
  'interview',
  'site_visit',
  'score_review',
  'consolidation',
  'publication',
] as const
export type CalendarStage = (typeof calendarStages)[number]

const ownStages = ['filling', 'verification', 'submission'] as const satisfies readonly CalendarStage[]
const left = ['interview', 'site_visit'] as const satisfies readonly CalendarStage[]

/** The stages that a round of this kind has: monitoring goes without interview and visit, a self-assessment ends when it is sent. */
export function calendarStagesOf(kind: RoundKind): readonly CalendarStage[] {
  switch (kind) {
    case 'self_assessment':
      return ownStages
    case 'monitoring':
      return calendarStages.filter((stage) => !left.some((each) => each === stage))
    case 'evaluation':
      return calendarStages
  }
}

/** Whether the ministry says when it is; the institution only writes down what its letter says. */
export function isFromOutside(stage: CalendarStage): boolean {
  return !ownStages.some((each) => each === stage)
}

/** Which days count where an assessment stands; `null` where it only waits for what the ministry opens. */
export function calendarStageOf(state: AssessmentState): CalendarStage | null {
  switch (state) {
    case 'filling':
    case 'verification':
    case 'document_review':
    case 'interview':
    case 'site_visit':
    case 'score_review':
    case 'consolidation':
      return state
    case 'signing':
      return 'submission'
    case 'submitted':
      return null
    case 'published':
      return 'publication'
  }
}
