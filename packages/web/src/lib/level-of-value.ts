import { createPredicateDecider, type Instrument, parseRational } from '@undagi/maturity'

/** The level colour of a value: a whole value its own, a decimal one that of its predicate; level 0 has none. */
export function createLevelOfValue(instrument: Instrument): (value: string | null) => number | null {
  const decide = createPredicateDecider(instrument)
  return (value) => {
    if (value === null) return null
    const level = /^\d+$/.test(value) ? Number(value) : decide(parseRational(value)).level
    return level > 0 ? level : null
  }
}
