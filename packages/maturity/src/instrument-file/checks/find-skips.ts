import type { Rule } from '../../rule.ts'
import { ruleSchema } from '../rule-schema.ts'
import { at, items, type Spot, wholeOf } from '../spot.ts'
import { type LevelSpot, levelSpots } from './criterion-spots.ts'
import { standsFor } from './stands-for.ts'

export interface Skip {
  /** Where the level says what it requires. */
  readonly spot: Spot
  readonly level: number
  /** Lower levels some criterion of which neither this level asks nor a level it requires, nor anything that stands for it. */
  readonly skipped: readonly number[]
  /** No lower level is required at all. */
  readonly standsOnNothing: boolean
}

/**
 * Levels that leave out a lower one. The law has such exceptions ("all" of level 4 replaces "part" of level 3, indicator 3
 * of 47), so that only what no higher criterion stands for is told.
 */
export function findSkips(indicator: Spot): readonly Skip[] {
  const levels = levelSpots(indicator)
  return levels.flatMap((each) => {
    const stands = standingLevels(each, levels)
    const asked = levels.filter(({ level }) => stands.has(level)).flatMap(rulesOf)
    const skipped = levels
      .filter(({ level }) => level < each.level && !stands.has(level))
      .filter((lower) => rulesOf(lower).some((rule) => !asked.some((strong) => standsFor(strong, rule))))
      .map(({ level }) => level)
    if (skipped.length === 0) return []
    const spot = at(each.spot, 'requires')
    return [{ spot, level: each.level, skipped, standsOnNothing: items(spot).length === 0 }]
  })
}

/** The level itself and those it requires, followed down. */
function standingLevels(start: LevelSpot, levels: readonly LevelSpot[]): ReadonlySet<number> {
  const standing = new Set<number>([start.level])
  for (const each of levels.toReversed()) {
    if (!standing.has(each.level)) continue
    for (const required of items(at(each.spot, 'requires'))) {
      const level = wholeOf(required)
      if (level !== undefined && level < each.level) standing.add(level)
    }
  }
  return standing
}

function rulesOf({ criteria }: LevelSpot): readonly Rule[] {
  return criteria.flatMap((criterion) => ruleSchema.safeParse(at(criterion, 'rule').value).data ?? [])
}
