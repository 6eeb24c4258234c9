import { compare, rational } from '../../rational.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'
import { levelSpots, rulesIn } from './criterion-spots.ts'
import { exactOf } from './exact-of.ts'
import { levelRange } from './level-range.ts'

/** Conversions map band by band, upwards, onto the scale; a rule on another agency's index names one, within its bands. */
export function checkConversions(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  const conversions = new Map(entries(at(main, 'conversions')))
  const rules = indicators
    .flatMap(levelSpots)
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => rulesIn(at(criterion, 'rule'))))
  return [
    ...[...conversions.values()].flatMap((conversion) => checkConversion(conversion, main)),
    ...rules.flatMap((rule) => checkAgencyIndex(rule, conversions)),
  ]
}

function checkConversion(conversion: Spot, main: Spot): readonly FileIssue[] {
  const from = items(at(conversion, 'from'))
  const to = items(at(conversion, 'to'))
  const uneven =
    from.length === to.length
      ? []
      : [`"from" berisi ${from.length} nilai, "to" ${to.length}. Samakan jumlahnya.`]
  return [
    ...uneven.map((message) => issueAt(conversion, 'conversions.uneven', message)),
    ...checkAscending(from),
    ...checkAscending(to),
    ...to.flatMap((spot) => checkOnScale(spot, main)),
  ]
}

function checkOnScale(spot: Spot, main: Spot): readonly FileIssue[] {
  const value = exactOf(spot)
  const range = levelRange(main)
  if (value === undefined || range === undefined) return []
  const isOn =
    compare(value, rational(BigInt(range.min))) >= 0 && compare(value, rational(BigInt(range.max))) <= 0
  if (isOn) return []
  const message = `Nilai ini di luar skala ${range.min} sampai ${range.max}. Betulkan.`
  return [issueAt(spot, 'conversions.off_scale', message)]
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

function checkAgencyIndex(rule: Spot, conversions: ReadonlyMap<string, Spot>): readonly FileIssue[] {
  const named = at(rule, 'conversion')
  const name = textOf(named)
  if (textOf(at(rule, 'kind')) !== 'agency_index' || name === undefined) return []
  const conversion = conversions.get(name)
  if (conversion === undefined) {
    const known = [...conversions.keys()].join(', ') || 'kosong'
    const message = `"${name}" tidak ada di bagian conversions (yang ada: ${known}). Betulkan namanya.`
    return [issueAt(named, 'references.unknown', message)]
  }
  const bands = items(at(conversion, 'from'))
  const [first, last] = [bands[0], bands.at(-1)].map((spot) => spot && exactOf(spot))
  const value = exactOf(at(rule, 'atLeast'))
  if (value === undefined || first === undefined || last === undefined) return []
  if (compare(value, first) >= 0 && compare(value, last) <= 0) return []
  const message = `Nilai ini di luar rentang indeks ${textOf(at(conversion, 'name')) ?? name}. Pakai nilai di antara batasnya.`
  return [issueAt(at(rule, 'atLeast'), 'rules.index_out_of_bands', message)]
}
