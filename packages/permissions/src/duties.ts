/**
 * What somebody who comes from outside is asked to do with an assessment: judge it, rate indicators of a sample a second time without seeing
 * the first, or review what was judged.
 */
export const duties = ['judging', 'second_rating', 'review'] as const
export type Duty = (typeof duties)[number]
