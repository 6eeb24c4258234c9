import { type Indicator, type Instrument, parseRational } from '@undagi/maturity'

/** What the sheet calls a value: the name of its level, or of the two between which it lies. */
export function levelText(
  instrument: Instrument,
  { capability }: Indicator,
  value: string | number | null,
): string {
  if (value === null) return 'belum dinilai'
  const nameOf = (level: number) => instrument.levelNames[capability]?.[level] ?? `Tingkat ${level}`
  const { numerator, denominator } = parseRational(value)
  const below = Number(numerator / denominator)
  return numerator % denominator === 0n ? nameOf(below) : `antara ${nameOf(below)} dan ${nameOf(below + 1)}`
}
