import type { Level } from '@undagi/maturity'

/** How many criteria of a level are asked of somebody, and how many of these are met; what is met by itself stands apart. */
export interface AskedCount {
  readonly asked: number
  readonly met: number
  readonly selfMet: number
}

interface CriteriaSoFar {
  readonly met: ReadonlySet<string>
  readonly selfMet: ReadonlySet<string>
}

export function countAsked(level: Pick<Level, 'criteria'>, { met, selfMet }: CriteriaSoFar): AskedCount {
  const asked = level.criteria.filter(({ code }) => !selfMet.has(code))
  return {
    asked: asked.length,
    met: asked.filter(({ code }) => met.has(code)).length,
    selfMet: level.criteria.length - asked.length,
  }
}
