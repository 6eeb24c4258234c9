import type { SubmissionGap } from './api/stage.ts'

/** In the order in which one fills in an indicator. */
export const gapKinds = [
  'unanswered',
  'without_facts',
  'without_analysis',
  'without_evidence',
] as const satisfies readonly SubmissionGap['kind'][]
