import type { z } from '@hono/zod-openapi'
import { type ConflictRule, conflictRulesOf, leastEffect } from '@undagi/maturity'
import type { conflictRulesSchema } from './conflicts.schemas.ts'
import type { ConflictRuling } from './fold-assignments.ts'

export type ConflictRulesView = z.infer<typeof conflictRulesSchema>
type RuleView = ConflictRulesView['rules'][number]

interface Ruled {
  /** Of the round, the last one last. */
  readonly rulings: readonly ConflictRuling[]
  readonly canRule: boolean
}

export function presentConflictRules({ rulings, canRule }: Ruled): ConflictRulesView {
  return {
    rules: conflictRulesOf(rulings.at(-1)?.rules ?? []).map(({ kind, effect, monthsAfterEnd, basis }) => ({
      ...{ kind, effect, leastEffect: leastEffect(kind), monthsAfterEnd },
      ...presentOrigin(basis),
    })),
    rulings: rulings.toReversed().map(({ rules, reason, byName, actedAs, at }) => {
      return { rules, reason, byName, actedAs, at: at.toISOString() }
    }),
    canRule,
  }
}

/** Where a rule comes from: a text, the round itself, or nothing that is at hand. */
export function presentOrigin(basis: ConflictRule['basis']): Pick<RuleView, 'basis' | 'isOfRound'> {
  if (basis === 'unknown' || basis === 'round') return { basis: null, isOfRound: basis === 'round' }
  const { document, at, confidence = null } = basis
  return { basis: { document, at, confidence }, isOfRound: false }
}
