import { at, entries, items, type Spot, textOf } from '../spot.ts'

export interface LevelSpot {
  readonly level: number
  readonly spot: Spot
  readonly criteria: readonly Spot[]
}

/** The levels an indicator writes out, the lowest first. */
export function levelSpots(indicator: Spot): readonly LevelSpot[] {
  return entries(at(indicator, 'levels'))
    .map(([key, spot]) => ({ level: Number(key), spot, criteria: items(at(spot, 'criteria')) }))
    .toSorted((a, b) => a.level - b.level)
}

/** A rule and all those within it. */
export function rulesIn(rule: Spot): readonly Spot[] {
  return [rule, ...items(at(rule, 'rules')).flatMap(rulesIn)]
}

/** The rules that must hold together: alternatives of an `any_of` do not. */
export function rulesTogether(rule: Spot): readonly Spot[] {
  if (textOf(at(rule, 'kind')) === 'all_of') return items(at(rule, 'rules')).flatMap(rulesTogether)
  return [rule]
}
