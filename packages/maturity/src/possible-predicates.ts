import { createGroupValueAuditor } from './audit-group-values.ts'
import { createPredicateDecider } from './decide-predicate.ts'
import type { Instrument } from './instrument.ts'
import type { PublishedValues } from './published-values.ts'
import { parseRational } from './rational.ts'

export type PossiblePredicates = (published: PublishedValues) => readonly string[]

/**
 * Makes the function that tells which predicates published values may earn, the lowest first, when it is left open whether the
 * rounded or the exact index is held against the thresholds. One name: the row is beyond doubt. None: nothing is printed.
 */
export function createPossiblePredicates(instrument: Instrument): PossiblePredicates {
  const audit = createGroupValueAuditor(instrument)
  const decide = createPredicateDecider(instrument)
  return (published) => {
    const { index } = audit({
      groups: published.groups,
      ...(published.index != null && { index: published.index }),
    })
    if (index === null) return []
    const decided = [index.min, index.max].flatMap((end) =>
      (['rounded', 'unrounded'] as const).map((boundary) => decide(parseRational(end), { boundary }).name),
    )
    return instrument.predicates.map(({ name }) => name).filter((name) => decided.includes(name))
  }
}
