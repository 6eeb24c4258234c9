import { levelSpots } from '../checks/criterion-spots.ts'
import { at, entries, items, type Spot, textOf } from '../spot.ts'

export interface TextSpot {
  readonly spot: Spot
  readonly text: string
}

/** The sentences a person reads first: what a level means and asks, what the indicator is for, usual mistakes. */
export function plainTexts(indicator: Spot): readonly TextSpot[] {
  const guidance = at(indicator, 'guidance')
  const mistakes = items(at(guidance, 'mistakes'))
  const levels = levelSpots(indicator)
  return [
    at(guidance, 'purpose'),
    ...mistakes.flatMap((each) => [at(each, 'mistake'), at(each, 'avoid')]),
    ...levels.flatMap(({ spot }) => [at(spot, 'meaning'), at(spot, 'ceiling')]),
    ...criterionTexts(indicator).map(({ spot }) => spot),
  ].flatMap(toTextSpot)
}

export function criterionTexts(indicator: Spot): readonly TextSpot[] {
  return criterionParts(indicator, 'text')
}

export function criterionNotes(indicator: Spot): readonly TextSpot[] {
  return criterionParts(indicator, 'note')
}

function criterionParts(indicator: Spot, key: string): readonly TextSpot[] {
  return levelSpots(indicator)
    .flatMap(({ criteria }) => criteria.map((criterion) => at(criterion, key)))
    .flatMap(toTextSpot)
}

/** Every text of a part but the codes and sources in it. */
export function allTexts(part: Spot): readonly TextSpot[] {
  return [
    ...toTextSpot(part),
    ...items(part).flatMap(allTexts),
    ...entries(part).flatMap(([key, value]) => (key === 'source' || key === 'code' ? [] : allTexts(value))),
  ]
}

function toTextSpot(spot: Spot): readonly TextSpot[] {
  const text = textOf(spot)
  return text === undefined ? [] : [{ spot, text }]
}
