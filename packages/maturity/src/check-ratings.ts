import { indicatorsOf } from './indicators-of.ts'
import type { Indicator, Instrument } from './instrument.ts'
import type { Issue } from './issue.ts'
import { compare, findRational, formatExact, type Rational, rational } from './rational.ts'
import type { Ratings } from './score-result.ts'

/**
 * Everything wrong with ratings before they are scored, all at once: unknown codes, texts that are no number, values
 * off the scale, fractions where the edition has whole levels. `path` is the indicator's code; `null` is fine.
 * `checkRatings(spbe2020, { '1': 6 })[0]?.code` is "ratings.out_of_range".
 */
export function checkRatings(instrument: Instrument, ratings: Ratings): readonly Issue[] {
  const byCode = new Map(indicatorsOf(instrument).map((indicator) => [indicator.code, indicator]))
  return Object.entries(ratings).flatMap(([code, rating]) => {
    const indicator = byCode.get(code)
    if (indicator === undefined) {
      const message = `Kode indikator "${code}" tidak ada di instrumen ${instrument.id}. Periksa penulisannya.`
      return [{ path: code, code: 'ratings.unknown_indicator', message }]
    }
    return rating === null ? [] : checkRating(instrument, indicator, rating)
  })
}

function checkRating(
  instrument: Instrument,
  { code, shortName }: Indicator,
  rating: number | string,
): Issue[] {
  const { min, max, values } = instrument.scale
  const where = `Indikator ${code} (${shortName})`
  const value = findRational(rating)
  if (value === undefined) {
    const message = `${where}: "${rating}" bukan angka. Isi nilai ${min} sampai ${max}, desimal dengan titik.`
    return [{ path: code, code: 'ratings.not_a_number', message }]
  }
  const issues: Issue[] = []
  if (!isWithin(value, min, max)) {
    const message = `${where}: nilai ${formatExact(value)} di luar skala. Isi nilai ${min} sampai ${max}.`
    issues.push({ path: code, code: 'ratings.out_of_range', message })
  }
  if (values === 'integer' && value.denominator !== 1n) {
    const message = `${where}: nilai ${formatExact(value)} pecahan, padahal edisi ini memakai tingkat bulat. Isi bilangan bulat.`
    issues.push({ path: code, code: 'ratings.not_whole', message })
  }
  return issues
}

function isWithin(value: Rational, min: number, max: number): boolean {
  return compare(value, rational(BigInt(min))) >= 0 && compare(value, rational(BigInt(max))) <= 0
}
