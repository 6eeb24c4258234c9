import type { Indicator, Level } from './instrument.ts'

export interface SupportedLevel {
  /** The highest level whose criteria, and those of the levels it requires, are all met; `null` where none is. */
  readonly level: number | null
  /** Criteria still open for the next level, of that level and of those it requires; empty at the top. */
  readonly missingForNext: readonly string[]
}

/**
 * The level that follows from the criteria met. `requires` is written out per level and followed transitively, because
 * the law's cumulation has exceptions (level 2 of a policy replaces the draft of level 1; Pedoman 3/2024).
 * The floor of the scale is met by an answer alone. `supportedLevel(indicator, new Set(['1.2.a', '1.2.b'])).level` is 2.
 * Where criteria are not written yet the level is `null`.
 */
export function supportedLevel(indicator: Indicator, metCriteria: ReadonlySet<string>): SupportedLevel {
  if (indicator.levels.every(({ criteria }) => criteria.length === 0))
    return { level: null, missingForNext: [] }
  const floor = floorOf(indicator)
  const openCriteria = (level: Level) =>
    criteriaFor(indicator, level).filter((code) => !metCriteria.has(code) && !floor.has(code))
  const supported = indicator.levels.findLast((level) => openCriteria(level).length === 0)
  const next = indicator.levels.find(({ level }) => supported === undefined || level > supported.level)
  return { level: supported?.level ?? null, missingForNext: next ? openCriteria(next) : [] }
}

function floorOf({ levels }: Indicator): ReadonlySet<string> {
  const criteria = levels.flatMap((level) => level.criteria)
  return new Set(criteria.filter(({ rule }) => rule.kind === 'floor').map(({ code }) => code))
}

/** Codes of all criteria a level stands on, the lowest level first, each once. */
export function criteriaFor(indicator: Indicator, level: Level): readonly string[] {
  const required = requiredLevels(indicator, level)
  return indicator.levels
    .filter((each) => required.has(each.level))
    .flatMap(({ criteria }) => criteria.map(({ code }) => code))
}

function requiredLevels(indicator: Indicator, { level, requires }: Level): ReadonlySet<number> {
  const below = indicator.levels.filter((each) => requires.includes(each.level) && each.level < level)
  return new Set([level, ...below.flatMap((each) => [...requiredLevels(indicator, each)])])
}
