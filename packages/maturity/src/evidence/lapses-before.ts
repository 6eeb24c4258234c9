import type { DocumentKind } from '../document-kind.ts'
import type { AgeRule, Rule } from '../rule.ts'
import { addMonths } from './iso-date.ts'

/** Why a document counts no more, or is to be looked at again. */
export const lapseReasons = ['validity', 'review_due', 'age'] as const

export interface Lapse {
  readonly why: (typeof lapseReasons)[number]
  /** The last day of its validity, the day its review is due, or the first day on which it is too old. */
  readonly on: string
  /** Of `age`: it must be younger than so many months. */
  readonly maxAgeMonths: number | null
}

interface LapsingDocument {
  readonly kinds: readonly DocumentKind[]
  readonly dated?: string | null
  readonly validTo?: string | null
  readonly reviewDueOn?: string | null
}

/**
 * What of a document lapses before a day, the earliest first: `lapsesBefore('2022-09-12', document, [criterion.rule])`. Too old
 * it is only where a rule says how old it may be; a day that nobody knows lapses never.
 */
export function lapsesBefore(
  day: string,
  document: LapsingDocument,
  rules: readonly Rule[],
): readonly Lapse[] {
  const { kinds, dated, validTo, reviewDueOn } = document
  const months = rules
    .flatMap(ageRulesIn)
    .filter((rule) => rule.documents.some((kind) => kinds.includes(kind)))
    .map(({ maxAgeMonths }) => maxAgeMonths)
  // of several rules the one that it fails first
  const maxAgeMonths = months.length === 0 ? null : Math.min(...months)
  const tooOldOn = !dated || maxAgeMonths === null ? null : addMonths(dated, maxAgeMonths)
  const lapses: Lapse[] = []
  if (validTo && validTo < day) lapses.push({ why: 'validity', on: validTo, maxAgeMonths: null })
  if (reviewDueOn && reviewDueOn < day)
    lapses.push({ why: 'review_due', on: reviewDueOn, maxAgeMonths: null })
  if (tooOldOn !== null && tooOldOn <= day) lapses.push({ why: 'age', on: tooOldOn, maxAgeMonths })
  return lapses.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

function ageRulesIn(rule: Rule): readonly AgeRule[] {
  if (rule.kind === 'age') return [rule]
  return rule.kind === 'any_of' || rule.kind === 'all_of' ? rule.rules.flatMap(ageRulesIn) : []
}
