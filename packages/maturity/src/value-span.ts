import { add, compare, multiply, parseRational, type Rational, rational } from './rational.ts'

/**
 * Exact values a figure may have: a single one where `min` equals `max`, else all between. A span that a rounding
 * cut off at the top does not hold its `max`.
 */
export interface ValueSpan {
  readonly min: Rational
  readonly max: Rational
  readonly isOpen: boolean
}

export function singleValue(value: Rational): ValueSpan {
  return { min: value, max: value, isOpen: false }
}

/** All sums of one value of each part; equal sums once. */
export function sumSpans(parts: readonly (readonly ValueSpan[])[]): readonly ValueSpan[] {
  const zero = singleValue(rational(0n))
  return parts.reduce<readonly ValueSpan[]>(
    (totals, part) => {
      const sums = totals.flatMap((total) => part.map((span) => addSpans(total, span)))
      return [...new Map(sums.map((span) => [keyOf(span), span])).values()]
    },
    [zero],
  )
}

/** The part of the spans that rounds half up to the published text, at its own decimals or the edition's. */
export function roundingTo(
  published: string,
  decimals: number,
  spans: readonly ValueSpan[],
): readonly ValueSpan[] {
  const { min, max } = roundingWindow(published, decimals)
  return spans.flatMap((span) => {
    const low = compare(span.min, min) < 0 ? min : span.min
    const isCut = compare(span.max, max) >= 0
    const high = isCut ? max : span.max
    const isOpen = isCut || span.isOpen
    const order = compare(low, high)
    return order < 0 || (order === 0 && !isOpen) ? [{ min: low, max: high, isOpen }] : []
  })
}

/** What rounds to a published figure: 3.05 stands for 3.045 up to, not including, 3.055. */
export function roundingWindow(published: string, decimals: number): ValueSpan {
  const written = published.split('.')[1]?.length ?? 0
  const half = rational(1n, 2n * 10n ** BigInt(Math.max(decimals, written)))
  const value = parseRational(published)
  return { min: add(value, multiply(half, rational(-1n))), max: add(value, half), isOpen: true }
}

export function scaleSpan({ min, max, isOpen }: ValueSpan, factor: Rational): ValueSpan {
  return { min: multiply(min, factor), max: multiply(max, factor), isOpen }
}

/** The least and the greatest value of spans; `undefined` of none. */
export function extentOf(spans: readonly ValueSpan[]): { min: Rational; max: Rational } | undefined {
  const [first] = spans
  if (first === undefined) return undefined
  return spans.reduce(
    ({ min, max }, span) => ({
      min: compare(span.min, min) < 0 ? span.min : min,
      max: compare(span.max, max) > 0 ? span.max : max,
    }),
    { min: first.min, max: first.max },
  )
}

/** The spans' nearest values on either side of one that none of them holds. */
export function nearestTo(value: Rational, spans: readonly ValueSpan[]): readonly Rational[] {
  const below = extentOf(spans.filter(({ max }) => compare(max, value) < 0))
  const above = extentOf(spans.filter(({ min }) => compare(min, value) > 0))
  return [below?.max, above?.min].filter((each) => each !== undefined)
}

function addSpans(a: ValueSpan, b: ValueSpan): ValueSpan {
  return { min: add(a.min, b.min), max: add(a.max, b.max), isOpen: a.isOpen || b.isOpen }
}

function keyOf({ min, max, isOpen }: ValueSpan): string {
  return `${min.numerator}/${min.denominator}-${max.numerator}/${max.denominator}${isOpen ? ')' : ']'}`
}
