import type { Instrument } from './instrument.ts'
import type { Issue } from './issue.ts'
import {
  add,
  compare,
  divide,
  findRational,
  formatDecimal,
  formatExact,
  multiply,
  parseRational,
  type Rational,
  subtract,
  toFractionText,
} from './rational.ts'
import type { ScoredValue } from './score-result.ts'

export type ConvertedIndex =
  | { readonly ok: true; readonly value: ScoredValue }
  | { readonly ok: false; readonly issue: Issue }

/**
 * Converts another agency's index to a value of this edition, linearly between the edges of its bands (PermenPANRB
 * 8/2026: an SDI index of 25 is 2.00). Outside the bands it is refused, never clamped. Throws where the edition has
 * no such conversion: that is a fault of the caller, not of the value.
 */
export function convertIndex(
  instrument: Instrument,
  conversionId: string,
  value: number | string,
): ConvertedIndex {
  const conversion = new Map(Object.entries(instrument.conversions)).get(conversionId)
  if (conversion === undefined)
    throw new RangeError(`Instrument ${instrument.id} has no conversion "${conversionId}"`)
  const from = conversion.from.map(parseRational)
  const to = conversion.to.map(parseRational)
  const source = findRational(value)
  const converted = source && interpolate(source, from, to)
  if (converted !== undefined) {
    const rounded = formatDecimal(converted, instrument.rounding.decimals)
    return { ok: true, value: { exact: toFractionText(converted), rounded } }
  }
  const range = `${conversion.from[0]} sampai ${conversion.from.at(-1)}`
  const message = source
    ? `${conversion.name} ${formatExact(source)} di luar rentang. Isi nilai ${range}.`
    : `"${value}" bukan angka. Isi ${conversion.name} dengan nilai ${range}, desimal dengan titik.`
  const code = source ? 'conversion.out_of_range' : 'conversion.not_a_number'
  return { ok: false, issue: { path: conversionId, code, message } }
}

function interpolate(
  value: Rational,
  from: readonly Rational[],
  to: readonly Rational[],
): Rational | undefined {
  const upper = from.findIndex((edge, position) => position > 0 && compare(value, edge) <= 0)
  const [left, right, bottom, top] = [from[upper - 1], from[upper], to[upper - 1], to[upper]]
  if (!left || !right || !bottom || !top || compare(value, left) < 0) return undefined
  const share = divide(subtract(value, left), subtract(right, left))
  return add(bottom, multiply(share, subtract(top, bottom)))
}
