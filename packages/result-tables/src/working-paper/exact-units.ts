import {
  type Conversion,
  divide,
  findRational,
  type Instrument,
  indicatorsOf,
  leastCommonMultiple,
  nodesOf,
  parseRational,
  type Ratings,
  rational,
  subtract,
} from '@undagi/maturity'

/**
 * In which units a sheet counts, so that each sum, quotient and comparison is one of whole numbers that a spreadsheet holds exactly:
 * it calculates with floats, which do not know 0.1 nor 10/3.
 */
export interface ExactUnits {
  /** So many are the value 1. */
  readonly perValue: bigint
  /** So many are one per cent of weight. */
  readonly perPercent: bigint
  /** As fine as a value may be typed: a part of `perValue`. */
  readonly typedPerValue: bigint
  /** So many decimals may be typed of a value, and of another agency's index. */
  readonly decimals: number
  readonly indexDecimals: number
}

/** What a spreadsheet may compare after a division: LibreOffice rounds a quotient to 15 digits before it cuts it. */
const LARGEST_SUM = 10n ** 13n

const USUAL_INDEX_DECIMALS = 2

/** `undefined` where a value is too fine for a spreadsheet to count exactly. */
export function findExactUnits(
  instrument: Instrument,
  ratings: Ratings,
  agencyIndices: Ratings,
): ExactUnits | undefined {
  const { scale, rounding, unanswered, root } = instrument
  const values = textsOf(ratings)
  const conversions = conversionsUsed(instrument)
  const edges = conversions.flatMap(({ from }) => from)
  const decimals = scale.values === 'integer' ? 0 : decimalsOf(values, rounding.decimals)
  const indexDecimals = decimalsOf([...edges, ...textsOf(agencyIndices)], USUAL_INDEX_DECIMALS)
  const typedPerValue = lcmOf([10n ** BigInt(decimals), ...values.map(denominatorOf)])
  const perValue = lcmOf([
    typedPerValue,
    ...[unanswered.countsAs, ...conversions.flatMap(({ to }) => to)].map(denominatorOf),
    ...conversions.flatMap((each) => stepDenominators(each, indexDecimals)),
  ])
  const perPercent = lcmOf(nodesOf(instrument).map(({ weight }) => denominatorOf(weight)))
  const whole = parseRational(root.weight)
  const weight = (whole.numerator * perPercent) / whole.denominator
  const largest = 10n ** BigInt(rounding.decimals) * BigInt(scale.max) * 2n + 1n
  if (largest * weight * perValue > LARGEST_SUM) return undefined
  return { perValue, perPercent, typedPerValue, decimals, indexDecimals }
}

/** How many units an exact number is; throws where that is no whole number of them. */
export function inUnits(text: string | number, unitsPerOne: bigint): number {
  const { numerator, denominator } = parseRational(text)
  const units = numerator * unitsPerOne
  if (units % denominator !== 0n) throw new RangeError(`${text} is no whole number of 1/${unitsPerOne}`)
  return Number(units / denominator)
}

/** Those that give an indicator its value; each once. */
export function conversionsUsed(instrument: Instrument): readonly (Conversion & { readonly id: string })[] {
  const ids = new Set(indicatorsOf(instrument).flatMap(({ conversion }) => conversion ?? []))
  return Object.entries(instrument.conversions).flatMap(([id, each]) =>
    ids.has(id) ? [{ id, ...each }] : [],
  )
}

/** Of what one last decimal of the index adds to the value, band by band. */
function stepDenominators({ from, to }: Conversion, indexDecimals: number): readonly bigint[] {
  return bandSteps({ from, to }, indexDecimals).map(({ denominator }) => denominator)
}

export function bandSteps({ from, to }: Pick<Conversion, 'from' | 'to'>, indexDecimals: number) {
  const lastDecimal = rational(10n ** BigInt(indexDecimals))
  return from.slice(1).map((edge, band) => {
    const width = subtract(parseRational(edge), parseRational(from[band] ?? edge))
    const height = subtract(parseRational(to[band + 1] ?? '0'), parseRational(to[band] ?? '0'))
    return divide(divide(height, width), lastDecimal)
  })
}

const textsOf = (ratings: Ratings) => Object.values(ratings).filter((each) => each !== null)
const denominatorOf = (text: string | number) => parseRational(text).denominator
const lcmOf = (numbers: readonly bigint[]) => numbers.reduce(leastCommonMultiple, 1n)

/** The most decimals that any of these needs, where its decimals end at all. */
function decimalsOf(texts: readonly (string | number)[], atLeast: number): number {
  return texts.reduce((most: number, text) => Math.max(most, decimalsNeeded(text)), atLeast)
}

function decimalsNeeded(text: string | number): number {
  let rest = findRational(text)?.denominator ?? 1n
  let [twos, fives] = [0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos, fives) : 0
}
