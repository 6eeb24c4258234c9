import { compare, parseRational } from '@undagi/maturity'
import type { JudgedIndicator } from './judged-indicator.ts'

export interface Sorted {
  readonly strengths: readonly JudgedIndicator[]
  readonly weaknesses: readonly JudgedIndicator[]
}

/** A report calls levels 4 and 5 a strength (Pedoman Menteri PANRB 3/2024). */
const strongFrom = 4
/** And low levels a weakness, without saying how low: up to 2 is our reading. */
const weakUpTo = 2

/** The rule in words, for whoever reads what it found. */
export const strengthRule = `Keunggulan: indikator bernilai ${strongFrom} ke atas (Pedoman Menteri PANRB Nomor 3 Tahun 2024). Kelemahan: indikator bernilai ${weakUpTo} ke bawah atau belum diisi; pedoman menyebut tingkat yang rendah tanpa batas, dan batas ${weakUpTo} adalah tafsir Undagi. Yang terkuat dan yang paling tertinggal disebut lebih dahulu; dari nilai yang sama, menurut urutan instrumen.`

/** What an institution is good at, the best first, and where it is behind, the farthest first. An unanswered indicator is behind. */
export function sortByStrength(indicators: readonly JudgedIndicator[]): Sorted {
  const rated = indicators.map((indicator) => ({ indicator, value: parseRational(indicator.value ?? 0) }))
  const ascending = rated.toSorted((one, other) => compare(one.value, other.value))
  const weak = ascending.filter(({ value }) => compare(value, parseRational(weakUpTo)) <= 0)
  const descending = rated.toSorted((one, other) => compare(other.value, one.value))
  const strong = descending.filter(({ value }) => compare(value, parseRational(strongFrom)) >= 0)
  return { strengths: strong.map(indicatorOf), weaknesses: weak.map(indicatorOf) }
}

const indicatorOf = ({ indicator }: { readonly indicator: JudgedIndicator }) => indicator
