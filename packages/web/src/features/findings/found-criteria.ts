import type { FoundCriterion, Indicator } from '@undagi/maturity'
import type { IndicatorFindings } from '../../lib/api/contract.ts'

/** What was found about each criterion that an assessor speaks of: those the claim stands on, and those of the next level. */
export function foundCriteria(
  indicator: Indicator,
  { claimed, criteria, documents }: IndicatorFindings,
): readonly FoundCriterion[] {
  const titleOf = new Map(documents.flatMap(({ id, title }) => (title === null ? [] : [[id, title]])))
  const titles = (ids: readonly string[]) => ids.flatMap((id) => titleOf.get(id) ?? [])
  const spokenOf = criteriaSpokenOf(indicator, claimed)
  return indicator.levels
    .flatMap((level) => level.criteria)
    .filter(({ code, rule }) => spokenOf.has(code) && rule.kind !== 'floor')
    .flatMap(({ code, text }) => {
      const found = criteria.find((each) => each.code === code)
      if (found === undefined) return []
      const reasons = found.reasons.map((reason) => ({ code: reason.code, titles: titles(reason.documents) }))
      return [{ code, text, outcome: found.outcome, reasons, proofs: titles(found.documents) }]
    })
}

function criteriaSpokenOf({ levels }: Indicator, claimed: string | null): ReadonlySet<string> {
  const upTo = Math.ceil(Number(claimed ?? 0)) + 1
  const nearest = levels.filter(({ level }) => level >= upTo - 1 && level <= upTo)
  return new Set(nearest.flatMap(({ criteria }) => criteria.map(({ code }) => code)))
}
