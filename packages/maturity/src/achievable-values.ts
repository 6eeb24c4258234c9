import type { Indicator, Instrument, InstrumentNode } from './instrument.ts'
import { compare, leastCommonMultiple, multiply, parseRational, type Rational, rational } from './rational.ts'
import { singleValue, type ValueSpan } from './value-span.ts'

/**
 * Every exact value a node can have: of whole levels a finite set, found by adding one indicator after the other;
 * of decimal values everything between lowest and highest. With `unanswered`, indicators may count as unanswered.
 */
export function achievableValues(
  instrument: Instrument,
  node: InstrumentNode,
  unanswered: boolean,
): readonly ValueSpan[] {
  const countsAs = parseRational(instrument.unanswered.countsAs)
  const { min, max, values } = instrument.scale
  const levels = Array.from({ length: max - min + 1 }, (_, step) => rational(BigInt(min + step)))
  const possible = unanswered ? [countsAs, ...levels] : levels
  if (values === 'integer') return achievableSums(indicatorsBelow(node), possible, parseRational(node.weight))
  const lowest = possible.reduce((a, b) => (compare(b, a) < 0 ? b : a))
  return [{ min: lowest, max: rational(BigInt(max)), isOpen: false }]
}

/** Sums of weight × level as whole numbers of the smallest unit, so that equal sums meet in one set. */
function achievableSums(
  indicators: readonly Indicator[],
  possible: readonly Rational[],
  nodeWeight: Rational,
): readonly ValueSpan[] {
  const weights = indicators.map(({ weight }) => parseRational(weight))
  const unit = [...weights, ...possible].map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n)
  const inUnits = (value: Rational) => multiply(value, rational(unit)).numerator
  let sums = new Set([0n])
  for (const weight of weights) {
    const steps = possible.map((level) => inUnits(weight) * inUnits(level))
    sums = new Set([...sums].flatMap((sum) => steps.map((step) => sum + step)))
  }
  const toValue = (sum: bigint) => rational(sum * nodeWeight.denominator, unit * unit * nodeWeight.numerator)
  return [...sums].map((sum) => singleValue(toValue(sum)))
}

function indicatorsBelow(node: InstrumentNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsBelow)
}
