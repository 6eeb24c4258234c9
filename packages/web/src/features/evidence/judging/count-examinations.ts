import type { EvidenceExamination } from '../../../lib/api/contract.ts'

/** How the evidence of an indicator, or of all of them, stands. */
export interface ExaminationCounts {
  readonly offered: number
  readonly accepted: number
  /** Nobody has looked at it as it is now. */
  readonly waiting: number
  readonly repair: number
  readonly refused: number
  /** Its validity ends before the day of the assessment. */
  readonly lapsing: number
}

export function countExaminations(
  offers: readonly Pick<EvidenceExamination, 'state' | 'lapsesBeforeAssessment'>[],
): ExaminationCounts {
  const count = (...states: readonly EvidenceExamination['state'][]) =>
    offers.filter(({ state }) => states.includes(state)).length
  return {
    offered: offers.length,
    accepted: count('accepted'),
    waiting: count('waiting', 'revised'),
    repair: count('repair_asked'),
    refused: count('refused'),
    lapsing: offers.filter((each) => each.lapsesBeforeAssessment).length,
  }
}
