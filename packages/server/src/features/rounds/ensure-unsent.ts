import type { AssessmentState } from '@undagi/maturity'
import { roundSent } from './rounds.errors.ts'

/**
 * What everything after filling stands on changes no more: the kind says which stages there are, and so which values count; the date, by
 * what evidence is judged. Whoever sent too early has it returned or reopened first; what was published stays.
 */
export function ensureUnsent({ stage }: { readonly stage: AssessmentState }): void {
  if (isSent(stage)) throw roundSent()
}

export function isSent(stage: AssessmentState): boolean {
  return stage !== 'filling'
}
