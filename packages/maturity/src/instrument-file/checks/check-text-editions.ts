import type { FileIssue } from '../file-issue.ts'
import { at, issueAt, items, type Spot, textOf, wholeOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'
import { levelSpots } from './criterion-spots.ts'

/** Text editions follow each other year by year; criteria name those there are, and every level asks something in each. */
export function checkTextEditions(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  const editions = items(at(main, 'textEditions'))
  const ids = editions.flatMap((edition) => textOf(at(edition, 'id')) ?? [])
  const levels = indicators.flatMap(levelSpots)
  return [
    ...checkIds(editions),
    ...editions.flatMap((edition, position) => checkYears(edition, editions[position - 1])),
    ...levels.flatMap(({ criteria }) => criteria.flatMap((each) => checkOnlyIn(at(each, 'onlyIn'), ids))),
    ...levels.flatMap(({ spot, criteria }) => checkEachText(at(spot, 'criteria'), criteria, ids)),
  ]
}

function checkIds(editions: readonly Spot[]): readonly FileIssue[] {
  const seen = new Set<string>()
  return editions.flatMap((edition) => {
    const spot = at(edition, 'id')
    const id = textOf(spot)
    if (id === undefined) return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [issueAt(spot, 'text_editions.repeated', `Naskah "${id}" ditulis dua kali. Beri id lain.`)]
  })
}

function checkYears(edition: Spot, before: Spot | undefined): readonly FileIssue[] {
  const { from, to, spot } = yearsOf(edition)
  if (from === undefined) return []
  if (typeof to === 'number' && to < from) {
    const message = `Tahun ${from} sampai ${to} terbalik. "to" paling awal sama dengan "from".`
    return [issueAt(at(spot, 'to'), 'text_editions.reversed', message)]
  }
  return before === undefined ? [] : checkFollows(at(spot, 'from'), from, yearsOf(before))
}

function checkFollows(spot: Spot, from: number, before: Years): readonly FileIssue[] {
  if (before.from === undefined || before.to === undefined) return []
  const told = (code: string, message: string) => [issueAt(spot, `text_editions.${code}`, message)]
  if (from <= before.from)
    return told('not_ascending', 'Naskah yang lebih awal ditulis lebih dulu. Urutkan menurut tahun.')
  if (before.to === null || from <= before.to) {
    const message = `Tahun ${from} sudah dipakai naskah sebelumnya. Akhiri naskah itu pada ${from - 1}, atau mulai yang ini sesudahnya.`
    return told('overlap', message)
  }
  if (from === before.to + 1) return []
  return told('gap', `Tidak ada naskah untuk tahun ${gapInWords(before.to + 1, from - 1)}. Sambung tahunnya.`)
}

function gapInWords(first: number, last: number): string {
  return first === last ? String(first) : `${first} sampai ${last}`
}

interface Years {
  readonly spot: Spot
  readonly from: number | undefined
  /** `null`: until further notice. */
  readonly to: number | null | undefined
}

function yearsOf(edition: Spot): Years {
  const spot = at(edition, 'years')
  const to = at(spot, 'to')
  return { spot, from: wholeOf(at(spot, 'from')), to: to.value === null ? null : wholeOf(to) }
}

function checkOnlyIn(onlyIn: Spot, ids: readonly string[]): readonly FileIssue[] {
  const listed = items(onlyIn)
  const seen = new Set<string>()
  return listed.flatMap((spot) => {
    const id = textOf(spot)
    if (id === undefined) return []
    if (!ids.includes(id)) {
      const message = `Naskah "${id}" tidak ada di bagian textEditions (yang ada: ${ids.join(', ') || 'kosong'}). Betulkan.`
      return [issueAt(spot, 'references.unknown', message)]
    }
    if (seen.has(id))
      return [issueAt(spot, 'text_editions.repeated', `Naskah "${id}" ditulis dua kali. Hapus satu.`)]
    seen.add(id)
    return []
  })
}

function checkEachText(list: Spot, criteria: readonly Spot[], ids: readonly string[]): readonly FileIssue[] {
  if (criteria.length === 0) return []
  const asking = criteria.map((criterion) => {
    const onlyIn = at(criterion, 'onlyIn')
    return onlyIn.value === undefined ? undefined : items(onlyIn).map(textOf)
  })
  return ids
    .filter((id) => asking.every((onlyIn) => onlyIn !== undefined && !onlyIn.includes(id)))
    .map((id) => {
      const message = `Tingkat ini tanpa butir dalam naskah "${id}". Tambahkan butir, atau longgarkan "onlyIn".`
      return issueAt(list, 'levels.without_criteria_in_text', message)
    })
}
