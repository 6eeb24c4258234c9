import { groupsAbove, indicatorsOf } from './indicators-of.ts'
import type { Indicator, Instrument } from './instrument.ts'

/**
 * How many indicators a regulation counts: one that is scored for several services is one. Its values stand in one group of the instrument under
 * one name: `countIndicators(spbe2018)` is 35, though there are 37 values, `countIndicators(spbe2018, ['34', '35', '35-2'])` is 2.
 */
export function countIndicators(instrument: Instrument, codes?: readonly string[]): number {
  const counted = indicatorsOf(instrument).filter(({ code }) => codes?.includes(code) ?? true)
  return new Set(counted.map((indicator) => asOne(instrument, indicator))).size
}

/** The same for whatever is one indicator in the text of the regulation. */
function asOne(instrument: Instrument, { code, name }: Indicator): string {
  const [group] = groupsAbove(instrument, code)
  return JSON.stringify([group?.code, name])
}
