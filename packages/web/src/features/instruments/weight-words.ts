import { formatDecimal, parseRational } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'

/** Weights may be fractions ("10/3"): shown rounded, never calculated with. */
export function useWeightWords(): (weight: string) => string {
  const format = useFormat()
  return (weight) => format.percent(formatDecimal(parseRational(weight), 2))
}
