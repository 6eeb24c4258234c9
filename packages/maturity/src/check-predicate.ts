import { findings } from './audit-findings.ts'
import { type BoundaryChoice, createPredicateDecider } from './decide-predicate.ts'
import type { Instrument, Predicate } from './instrument.ts'
import type { Issue } from './issue.ts'
import type { ValueSpan } from './value-span.ts'

/** Makes the check whether a published predicate is one that the possible values of the index earn. */
export function createPredicateCheck(instrument: Instrument) {
  const decide = createPredicateDecider(instrument)
  const { predicates } = instrument
  const positionOf = (name: string) => predicates.findIndex((predicate) => predicate.name === name)

  return (published: string, index: readonly ValueSpan[], choice?: BoundaryChoice): readonly Issue[] => {
    const named = predicates.findIndex((predicate) => isNamed(predicate, published))
    if (named < 0)
      return [
        findings.predicateUnknown(
          published,
          predicates.map(({ name }) => name),
        ),
      ]
    const decided = index.map(({ min, max }) => [decide(min, choice), decide(max, choice)] as const)
    const isPossible = decided.some(
      ([low, high]) => positionOf(low.name) <= named && named <= positionOf(high.name),
    )
    if (isPossible || decided.length === 0) return []
    const possible = new Set(decided.flatMap(([low, high]) => [low.name, high.name]))
    const isRounded = decided[0]?.[0].rule === 'rounded'
    return [findings.predicateImpossible(published, [...possible], isRounded)]
  }
}

function isNamed({ name, label }: Predicate, published: string): boolean {
  return [name, label].some((each) => each?.toLowerCase() === published.toLowerCase())
}
