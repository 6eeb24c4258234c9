/** An exact number: lowest terms, denominator positive. Made only by the functions of this file. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/
const FRACTION = /^([+-]?\d+)\/(\d+)$/

export const ZERO: Rational = { numerator: 0n, denominator: 1n }

/**
 * A fraction in lowest terms: `rational(20n, 6n)` is 10/3. Throws a RangeError for a zero denominator.
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than zero')
  if (denominator < 0n) return rational(-numerator, -denominator)
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/**
 * Reads "3", "2.75" or "10/3" exactly; a JavaScript number counts as its shortest decimal text.
 * Anything else (also "1e3", "2,5", "1/0") is `undefined`: `findRational('10/3')` is ten thirds.
 */
export function findRational(text: string | number): Rational | undefined {
  const trimmed = String(text).trim()
  const [, sign, whole, decimals = ''] = DECIMAL.exec(trimmed) ?? []
  if (whole !== undefined) return rational(BigInt(`${sign}${whole}${decimals}`), powerOfTen(decimals.length))
  const [, numerator, denominator] = FRACTION.exec(trimmed) ?? []
  if (numerator === undefined || denominator === undefined || BigInt(denominator) === 0n) return undefined
  return rational(BigInt(numerator), BigInt(denominator))
}

/** As `findRational`, for texts already checked at the door: throws a RangeError naming the text. */
export function parseRational(text: string | number): Rational {
  const value = findRational(text)
  if (value === undefined) throw new RangeError(`"${text}" is not a decimal or a fraction`)
  return value
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Throws a RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Sum of any number of values; of none it is zero. */
export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO
  for (const value of values) total = add(total, value)
  return total
}

/** "6091/2000", or "3" when whole: read back without loss by `parseRational`. */
export function toFractionText({ numerator, denominator }: Rational): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
}

/**
 * The one rounding of the product: half goes up (away from zero below zero), decided on the exact value.
 * The result counts units of the last decimal: `roundHalfUp(parseRational('3.0455'), 2)` is 305n.
 */
export function roundHalfUp({ numerator, denominator }: Rational, decimals: number): bigint {
  const negative = numerator < 0n
  const magnitude = negative ? -numerator : numerator
  const units = (2n * magnitude * powerOfTen(decimals) + denominator) / (2n * denominator)
  return negative ? -units : units
}

/** Rounded half up and written with all its decimals: `formatDecimal(parseRational('3'), 2)` is "3.00". */
export function formatDecimal(value: Rational, decimals: number): string {
  const units = roundHalfUp(value, decimals)
  const digits = `${units < 0n ? -units : units}`.padStart(decimals + 1, '0')
  const sign = units < 0n ? '-' : ''
  if (decimals === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** The exact value as people write it: "3.0455" where decimals end, else the fraction "17/11". */
export function formatExact(value: Rational): string {
  let rest = value.denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? formatDecimal(value, Math.max(twos, fives)) : toFractionText(value)
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a === b) return a
  return (a / greatestCommonDivisor(a, b)) * b
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const magnitude = a < 0n ? -a : a
  // Most fractions are small, and Euclid on machine integers (exact up to 2^53) is several times faster.
  if (magnitude <= SAFE && b <= SAFE) return BigInt(euclid(Number(magnitude), Number(b))) || 1n
  return euclidBig(magnitude, b) || 1n
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

function euclid(a: number, b: number): number {
  return b === 0 ? a : euclid(b, a % b)
}

function euclidBig(a: bigint, b: bigint): bigint {
  return b === 0n ? a : euclidBig(b, a % b)
}

const POWERS_OF_TEN = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent))

function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent)
}
