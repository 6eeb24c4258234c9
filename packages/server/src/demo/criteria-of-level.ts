import { criteriaFor, type Indicator, selfMetCriteria } from '@undagi/maturity'

/** The ticks that make a level: its criteria and those of the levels it requires, but for what is met by itself. */
export function criteriaOfLevel(
  indicator: Indicator,
  { level, previousValue }: { readonly level: number; readonly previousValue: string | null },
): readonly string[] {
  const wanted = indicator.levels.find((each) => each.level === level)
  const selfMet = new Set(selfMetCriteria(indicator, previousValue))
  return wanted === undefined ? [] : criteriaFor(indicator, wanted).filter((code) => !selfMet.has(code))
}
