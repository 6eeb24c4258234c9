import {
  createPredicateDecider,
  parseRational,
  type ScoredPredicate,
  type ScoredValue,
} from '@undagi/maturity'
import { useMemo } from 'react'
import type { Dashboard } from './use-dashboard.ts'

/** The predicate of any value of this result, by the rule of its round: it gives groups and decimals their colour. */
export function usePredicateOf({
  instrument,
  round: { year },
  assessment: { boundaryRule: ruled },
}: Dashboard): (value: ScoredValue) => ScoredPredicate {
  return useMemo(() => {
    const decide = createPredicateDecider(instrument)
    return (value) => decide(parseRational(value.exact), { year, ruled })
  }, [instrument, year, ruled])
}
