import { indicatorsOf } from '../indicators-of.ts'
import type { Criterion, Indicator, Instrument } from '../instrument.ts'
import { instrumentInText } from '../text-edition.ts'

/** A criterion that only one of two texts asks, and the level at which it does. */
export interface PlacedCriterion {
  readonly level: number
  readonly levelName: string
  readonly criterion: Criterion
}

/** What two texts ask differently of one indicator. */
export interface TextDifference {
  readonly indicator: Indicator
  readonly onlyLeft: readonly PlacedCriterion[]
  readonly onlyRight: readonly PlacedCriterion[]
}

/**
 * What one text edition of an instrument asks and another does not, indicator by indicator; those that both ask alike
 * are left out. Throws on a text that the instrument does not have.
 */
export function compareTexts(instrument: Instrument, left: string, right: string): readonly TextDifference[] {
  const [lefts, rights] = [left, right].map((id) =>
    indicatorsOf(instrumentInText(instrument, id)).map(criteriaOf),
  )
  return indicatorsOf(instrument).flatMap((indicator, position) => {
    const [ofLeft, ofRight] = [lefts?.[position] ?? [], rights?.[position] ?? []]
    const onlyLeft = without(ofLeft, ofRight)
    const onlyRight = without(ofRight, ofLeft)
    return onlyLeft.length + onlyRight.length === 0 ? [] : [{ indicator, onlyLeft, onlyRight }]
  })
}

function criteriaOf({ levels }: Indicator): readonly PlacedCriterion[] {
  return levels.flatMap(({ level, name, criteria }) =>
    criteria.map((criterion) => ({ level, levelName: name, criterion })),
  )
}

function without(
  criteria: readonly PlacedCriterion[],
  others: readonly PlacedCriterion[],
): readonly PlacedCriterion[] {
  const codes = new Set(others.map(({ criterion }) => criterion.code))
  return criteria.filter(({ criterion }) => !codes.has(criterion.code))
}
