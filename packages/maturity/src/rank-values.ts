import { compare, findRational, formatDecimal, type Rational, rational } from './rational.ts'

/** Where a value stands among others. */
export interface Place {
  /** 1 is the highest. */
  readonly rank: number
  /** How many have a value at all. */
  readonly ranked: number
  /** How many have exactly this value, itself included. */
  readonly equal: number
  readonly below: number
  /** The share of those below, in per cent with one decimal: "66.7". */
  readonly belowPercent: string
}

/** A figure as printed; `null` where nothing is printed. */
export type PrintedValue = string | null

/**
 * Ranks as in sport: equal values share the better rank, and the next one counts all before it. What has no value has no rank:
 * `rankValues(['3.1', '3.4', '3.1', null])` is `[2, 1, 2, null]`.
 */
export function rankValues(values: readonly PrintedValue[]): readonly (number | null)[] {
  const read = values.map(toRational)
  const descending = read.filter((value) => value !== null).toSorted((a, b) => compare(b, a))
  const rankOf = new Map<string, number>()
  for (const [order, value] of descending.entries()) {
    const key = keyOf(value)
    if (!rankOf.has(key)) rankOf.set(key, order + 1)
  }
  return read.map((value) => (value === null ? null : (rankOf.get(keyOf(value)) ?? null)))
}

/** The place of one of the values; `null` without a value: it is not ranked. */
export function placeAmong(own: PrintedValue, values: readonly PrintedValue[]): Place | null {
  const value = toRational(own)
  if (value === null) return null
  const orders = values.map(toRational).flatMap((other) => (other === null ? [] : [compare(other, value)]))
  const above = orders.filter((order) => order > 0).length
  const below = orders.filter((order) => order < 0).length
  const ranked = orders.length
  return {
    rank: above + 1,
    ranked,
    equal: ranked - above - below,
    below,
    belowPercent: formatDecimal(rational(BigInt(below) * 100n, BigInt(Math.max(ranked, 1))), 1),
  }
}

/** Printed figures that are no numbers ("tidak dinilai") count as none. */
function toRational(value: PrintedValue): Rational | null {
  return value === null ? null : (findRational(value) ?? null)
}

const keyOf = ({ numerator, denominator }: Rational) => `${numerator}/${denominator}`
