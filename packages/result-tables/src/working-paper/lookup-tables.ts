import type { FormContent } from '@undagi/documents'
import { type Instrument, parseRational, type Rational, rational } from '@undagi/maturity'
import { asNumber } from './as-number.ts'
import { bandSteps, conversionsUsed, type ExactUnits, inUnits } from './exact-units.ts'

/** A table that formulas look things up in: its columns are counted from 1. */
export interface LookUpTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly FormContent[])[]
}

export const predicateColumns = { name: 1, label: 2, min: 3, units: 4, roundedUnits: 5 } as const

/** From which sum of units, and from which rounded value, a predicate is earned. */
export function predicateTable({ predicates, root, rounding }: Instrument, units: ExactUnits): LookUpTable {
  const whole = parseRational(root.weight)
  const perIndex = (whole.numerator * units.perPercent * units.perValue) / whole.denominator
  return {
    headings: ['Predikat', 'Sebutan', 'Mulai dari', 'Mulai dari (satuan)', 'Mulai dari (dibulatkan)'],
    rows: predicates.map(({ name, label = '', min }) => [
      { text: name },
      { text: label },
      { number: asNumber(min) },
      { number: wholeFrom(parseRational(min), perIndex) },
      { number: wholeFrom(parseRational(min), 10n ** BigInt(rounding.decimals)) },
    ]),
  }
}

/** As people call the kinds that editions have so far. */
const kindWords: ReadonlyMap<string, string> = new Map([
  ['process', 'Kapabilitas proses'],
  ['service', 'Kapabilitas layanan'],
  ['maturity', 'Kematangan'],
  ['management', 'Pengelolaan'],
])

/** The names of the levels, one column per kind of indicator. */
export function levelTable({ scale, levelNames }: Instrument): LookUpTable {
  const kinds = capabilitiesOf({ levelNames })
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step)
  return {
    headings: ['Tingkat', ...kinds.map((kind) => kindWords.get(kind) ?? kind)],
    rows: levels.map((level) => [
      { number: level },
      ...kinds.map((kind) => ({ text: levelNames[kind]?.[level] ?? `Tingkat ${level}` })),
    ]),
  }
}

export function capabilitiesOf({ levelNames }: Pick<Instrument, 'levelNames'>): readonly string[] {
  return Object.keys(levelNames)
}

export const conversionColumns = { from: 1, to: 2, fromUnits: 3, toUnits: 4, step: 5 } as const

/** Per edge of a band: the index and the value it gives, in units, and what each further unit of the index adds. */
export function conversionTables(
  instrument: Instrument,
  { perValue, indexDecimals }: ExactUnits,
): readonly (LookUpTable & { readonly id: string; readonly title: string })[] {
  return conversionsUsed(instrument).map(({ id, name, agency, from, to }) => {
    const steps = bandSteps({ from, to }, indexDecimals)
    return {
      ...{ id, title: `${name} (${agency})` },
      headings: ['Indeks', 'Nilai', 'Indeks (satuan)', 'Nilai (satuan)', 'Nilai per satuan indeks'],
      rows: from.map((edge, band) => [
        { number: asNumber(edge) },
        { number: asNumber(to[band] ?? '0') },
        { number: inUnits(edge, 10n ** BigInt(indexDecimals)) },
        { number: inUnits(to[band] ?? '0', perValue) },
        // Nothing lies beyond the last edge.
        { number: stepInUnits(steps[band], perValue) },
      ]),
    }
  })
}

function stepInUnits(step: Rational | undefined, perValue: bigint): number {
  return step === undefined ? 0 : Number((step.numerator * perValue) / step.denominator)
}

/** The smallest whole number of units that is not below. */
function wholeFrom(value: Rational, unitsPerOne: bigint): number {
  const { numerator, denominator } = rational(value.numerator * unitsPerOne, value.denominator)
  return Number((numerator + denominator - 1n) / denominator)
}
