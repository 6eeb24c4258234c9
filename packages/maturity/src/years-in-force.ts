import type { Instrument } from './instrument.ts'

/** The first and last assessment year of an edition; `null` where it has no end. */
export interface YearsInForce {
  readonly from: number | null
  readonly to: number | null
}

/** An edition that ends on New Year's Day has no round in the year that begins then. */
export function yearsInForce({ inForce: { from, to } }: Pick<Instrument, 'inForce'>): YearsInForce {
  const lastYear = to === null ? null : yearOf(to) - (to.endsWith('-01-01') ? 1 : 0)
  return { from: from === null ? null : yearOf(from), to: lastYear }
}

/** Whether a round of that year can be judged by the edition: `isInForceIn(spbe2020, 2016)` is `false`. */
export function isInForceIn(instrument: Pick<Instrument, 'inForce'>, year: number): boolean {
  const { from, to } = yearsInForce(instrument)
  return (from === null || from <= year) && (to === null || year <= to)
}

/** "2021 sampai 2026" */
export function yearsInForceInWords(instrument: Pick<Instrument, 'inForce'>): string {
  const { from, to } = yearsInForce(instrument)
  if (from === null) return to === null ? 'semua tahun' : `sampai ${to}`
  if (to === null) return `${from} dan seterusnya`
  return from === to ? `${from}` : `${from} sampai ${to}`
}

const yearOf = (day: string) => Number(day.slice(0, 4))
