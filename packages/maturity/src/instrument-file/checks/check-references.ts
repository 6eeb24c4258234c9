import { compare, findRational, type Rational, rational } from '../../rational.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf, wholeOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'
import { levelRange } from './level-range.ts'

/** Capabilities and conversions that indicators name exist; conversions map band by band, upwards, onto the scale. */
export function checkReferences(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  return [
    ...indicators.flatMap((indicator) => checkNamed(at(indicator, 'capability'), at(main, 'levelNames'))),
    ...indicators.flatMap((indicator) => checkNamed(at(indicator, 'conversion'), at(main, 'conversions'))),
    ...entries(at(main, 'conversions')).flatMap(([, conversion]) => checkConversion(conversion, main)),
    ...indicators.flatMap((indicator) => checkPreviousLevels(indicator, main)),
  ]
}

function checkNamed(spot: Spot, section: Spot): readonly FileIssue[] {
  const name = textOf(spot)
  const known = entries(section).flatMap(([key]) => (key === 'source' ? [] : key))
  if (name === undefined || known.includes(name)) return []
  const where = String(section.pointer[0])
  const message = `"${name}" tidak ada di bagian ${where} (yang ada: ${known.join(', ') || 'kosong'}). Betulkan namanya.`
  return [issueAt(spot, 'references.unknown', message)]
}

function checkConversion(conversion: Spot, main: Spot): readonly FileIssue[] {
  const from = items(at(conversion, 'from'))
  const to = items(at(conversion, 'to'))
  const uneven =
    from.length === to.length
      ? []
      : [`"from" berisi ${from.length} nilai, "to" ${to.length}. Samakan jumlahnya.`]
  const range = levelRange(main)
  return [
    ...uneven.map((message) => issueAt(conversion, 'conversions.uneven', message)),
    ...checkAscending(from),
    ...checkAscending(to),
    ...to.flatMap((spot) => {
      const value = exactOf(spot)
      if (value === undefined || range === undefined) return []
      const isOn =
        compare(value, rational(BigInt(range.min))) >= 0 && compare(value, rational(BigInt(range.max))) <= 0
      return isOn
        ? []
        : [
            issueAt(
              spot,
              'conversions.off_scale',
              `Nilai ini di luar skala ${range.min} sampai ${range.max}.`,
            ),
          ]
    }),
  ]
}

function checkAscending(values: readonly Spot[]): readonly FileIssue[] {
  return values.flatMap((spot, position) => {
    const before = values[position - 1]
    const [lower, value] = [before && exactOf(before), exactOf(spot)]
    if (lower === undefined || value === undefined || compare(value, lower) > 0) return []
    return [
      issueAt(spot, 'conversions.not_ascending', 'Nilai konversi harus naik. Urutkan dari yang terendah.'),
    ]
  })
}

function checkPreviousLevels(spot: Spot, main: Spot): readonly FileIssue[] {
  const level = at(spot, 'level')
  const isRule = textOf(at(spot, 'kind')) === 'previous_level'
  const value = wholeOf(level)
  const range = levelRange(main)
  const isOffScale = isRule && value !== undefined && range !== undefined && !range.levels.includes(value)
  return [
    ...(isOffScale
      ? [issueAt(level, 'rules.level_off_scale', `Tingkat ${value} di luar skala. Betulkan.`)]
      : []),
    ...items(spot).flatMap((item) => checkPreviousLevels(item, main)),
    ...entries(spot).flatMap(([, value]) => checkPreviousLevels(value, main)),
  ]
}

function exactOf(spot: Spot): Rational | undefined {
  return findRational(textOf(spot) ?? '')
}
