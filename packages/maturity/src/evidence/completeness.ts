import type { Indicator } from '../instrument.ts'
import { findRational } from '../rational.ts'
import { selfMetCriteria } from '../self-met-criteria.ts'
import { criteriaOfValue } from './weigh-claim.ts'

/** Something offered that nobody has refused. */
export interface StandingOffer {
  /** `null`: for the indicator as a whole. */
  readonly criterionCode: string | null
  readonly isAccepted: boolean
}

/** Codes of the criteria that a claim stands on, each in exactly one of the three. */
export interface Completeness {
  readonly accepted: readonly string[]
  /** Offered, and not accepted. */
  readonly offered: readonly string[]
  readonly nothing: readonly string[]
}

interface Claim {
  readonly value: string | null
  /** The value of the last round of the same edition; `null` where there is none. */
  readonly previousValue: string | null
}

/**
 * How complete the evidence for a claimed value is: of the criteria of its level, and of those that it requires, how many
 * have something accepted, something offered, or nothing. What asks nothing of this assessment is left out. What is offered
 * for the indicator as a whole is offered for each, and accepts none: nobody has said which it proves. `null`: nothing
 * is claimed, or its criteria are not written. `completenessOf(indicator, { value: '3', previousValue: null }, [])?.nothing`
 */
export function completenessOf(
  indicator: Indicator,
  { value, previousValue }: Claim,
  offers: readonly StandingOffer[],
): Completeness | null {
  const claimed = value === null ? undefined : findRational(value)
  if (claimed === undefined || !indicator.levels.some(({ criteria }) => criteria.length > 0)) return null
  const selfMet = new Set(selfMetCriteria(indicator, previousValue))
  const asked = criteriaOfValue(indicator, claimed).filter((code) => !selfMet.has(code))
  const accepted = new Set(
    offers.filter(({ isAccepted }) => isAccepted).map(({ criterionCode }) => criterionCode),
  )
  const offered = new Set(offers.map(({ criterionCode }) => criterionCode))
  const stateOf = (code: string): keyof Completeness => {
    if (accepted.has(code)) return 'accepted'
    return offered.has(code) || offered.has(null) ? 'offered' : 'nothing'
  }
  const inState = (state: keyof Completeness) => asked.filter((code) => stateOf(code) === state)
  return { accepted: inState('accepted'), offered: inState('offered'), nothing: inState('nothing') }
}

/** Of several indicators together; what nothing is claimed for does not count. */
export function sumCompleteness(
  found: readonly (Completeness | null)[],
): Readonly<Record<keyof Completeness | 'asked', number>> {
  const count = (state: keyof Completeness) =>
    found.reduce((sum, each) => sum + (each?.[state].length ?? 0), 0)
  const [accepted, offered, nothing] = [count('accepted'), count('offered'), count('nothing')]
  return { asked: accepted + offered + nothing, accepted, offered, nothing }
}
