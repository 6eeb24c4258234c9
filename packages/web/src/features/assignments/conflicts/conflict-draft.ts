import type { ChosenConflictRule, ConflictRule } from '../api/conflict-rules.ts'

type Kind = ConflictRule['kind']
type Effect = ConflictRule['effect']

/** What one types of one kind of tie. */
export interface DraftRule {
  readonly effect: Effect
  /** As typed; empty: an ended one is only shown. */
  readonly months: string
}

export type ConflictDraft = ReadonlyMap<Kind, DraftRule>

/** From what people see to what forbids. */
export const effects = ['shown', 'must_be_declared', 'blocks'] as const satisfies readonly Effect[]

/** Nothing weaker than what a text says can be chosen. */
export function effectsFrom({ leastEffect }: Pick<ConflictRule, 'leastEffect'>): readonly Effect[] {
  return effects.slice(effects.indexOf(leastEffect))
}

/** What is only shown stays so, ended or not; and who works there ends as an earlier employee. */
export function asksMonths(kind: Kind, effect: Effect): boolean {
  return kind !== 'own_institution' && effect !== 'shown'
}

export function toDraft(rules: readonly ConflictRule[]): ConflictDraft {
  return new Map(
    rules.map(({ kind, effect, monthsAfterEnd }) => [
      kind,
      { effect, months: monthsAfterEnd === null ? '' : String(monthsAfterEnd) },
    ]),
  )
}

/** The kinds whose months cannot be meant: no whole number from 1 to 120, or none where the rule would do nothing without. */
export function monthsLacking(draft: ConflictDraft): readonly Kind[] {
  return [...draft].flatMap(([kind, { effect, months }]) => {
    if (!asksMonths(kind, effect)) return []
    if (months.trim() === '') return kind === 'previous_employer' ? [kind] : []
    return monthsIn(months) === null ? [kind] : []
  })
}

/** What differs from the texts, as the server takes it; only of a draft whose months can be meant. */
export function toChosen(draft: ConflictDraft, rules: readonly ConflictRule[]): ChosenConflictRule[] {
  return rules.flatMap(({ kind, leastEffect }) => {
    const { effect, months } = draft.get(kind) ?? { effect: leastEffect, months: '' }
    const monthsAfterEnd = asksMonths(kind, effect) ? monthsIn(months) : null
    return effect === leastEffect && monthsAfterEnd === null ? [] : [{ kind, effect, monthsAfterEnd }]
  })
}

function monthsIn(months: string): number | null {
  const count = /^\d{1,3}$/.test(months.trim()) ? Number(months) : 0
  return count >= 1 && count <= 120 ? count : null
}
