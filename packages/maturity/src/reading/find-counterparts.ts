import { findIndicator, indicatorsOf } from '../indicators-of.ts'
import type { Indicator, Instrument } from '../instrument.ts'

export interface FoundCounterpart {
  readonly indicator: Indicator
  /** Why its proof may be used again. */
  readonly why: string
}

/** Whether somebody wrote down what of one edition is near to what of the other, in either of them. */
export function haveCounterparts(one: Instrument, other: Instrument): boolean {
  return indicatorsOf(one).some((indicator) => findCounterparts(one, indicator, other).length > 0)
}

/** The indicators of another edition that stand near to this one, whichever of the two editions says so. */
export function findCounterparts(
  { id }: Instrument,
  indicator: Indicator,
  other: Instrument,
): readonly FoundCounterpart[] {
  const named = (indicator.guidance?.counterparts ?? []).filter(({ edition }) => edition === other.id)
  const own = named.flatMap(({ code, why }) => {
    const found = findIndicator(other, code)
    return found ? [{ indicator: found, why }] : []
  })
  const naming = indicatorsOf(other).flatMap((each) =>
    (each.guidance?.counterparts ?? [])
      .filter(({ edition, code }) => edition === id && code === indicator.code)
      .map(({ why }) => ({ indicator: each, why })),
  )
  return [...own, ...naming]
}
