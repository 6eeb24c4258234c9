import {
  type ConflictEffect,
  type ConflictKind,
  type ConflictRule,
  conflictEffects,
  conflictRules,
} from './conflict-rules.ts'

/** What a round says of one kind of tie, where it says something else than the rules that are known. */
export interface ChosenConflictRule {
  readonly kind: ConflictKind
  readonly effect: ConflictEffect
  /** How many months a tie that ended still counts as if it lasted; `null`: an ended one is only shown. */
  readonly monthsAfterEnd: number | null
}

/** The longest that a round can look back: ten years. */
export const mostMonthsAfterEnd = 120

/**
 * The rules of a round: those that are known, each with what the round chose in its place, `conflictRulesOf([])` where it chose nothing. What a
 * text says stands whatever was chosen: a round is stricter than the text or as strict.
 */
export function conflictRulesOf(chosen: readonly ChosenConflictRule[]): readonly ConflictRule[] {
  return conflictRules.map((known) => {
    const own = chosen.find(({ kind }) => kind === known.kind)
    if (own === undefined || isSame(own, known)) return known
    const { kind, monthsAfterEnd } = own
    return { kind, monthsAfterEnd, effect: stricter(own.effect, leastEffect(kind)), basis: 'round' }
  })
}

/** The least that a tie of this kind does in any round: what a text says of it; of what no text speaks, that it is shown. */
export function leastEffect(kind: ConflictKind): ConflictEffect {
  return conflictRules.find((rule) => rule.kind === kind)?.effect ?? 'shown'
}

/** Why a round cannot have these rules. */
export type RefusedConflictRules = 'named_twice' | 'weaker_than_text' | 'never_ends' | 'period_missing'

/** What stands against rules that a round would choose; `undefined`: nothing. */
export function refuseConflictRules(chosen: readonly ChosenConflictRule[]): RefusedConflictRules | undefined {
  if (new Set(chosen.map(({ kind }) => kind)).size < chosen.length) return 'named_twice'
  for (const { kind, effect, monthsAfterEnd } of chosen) {
    if (stricter(effect, leastEffect(kind)) !== effect) return 'weaker_than_text'
    // whoever worked there is a previous employee, which is a kind of its own
    if (kind === 'own_institution' && monthsAfterEnd !== null) return 'never_ends'
    // an earlier employer is one that ended: without a period the rule would do nothing
    if (kind === 'previous_employer' && effect !== 'shown' && monthsAfterEnd === null) return 'period_missing'
  }
  return undefined
}

function stricter(one: ConflictEffect, other: ConflictEffect): ConflictEffect {
  return conflictEffects.indexOf(one) < conflictEffects.indexOf(other) ? other : one
}

function isSame(own: ChosenConflictRule, known: ConflictRule): boolean {
  return own.effect === known.effect && own.monthsAfterEnd === known.monthsAfterEnd
}
