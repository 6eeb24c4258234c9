import { useLingui } from '@lingui/react/macro'
import type { RankedRow } from '../../../lib/api/standing.ts'
import { useCategoryWords } from '../../../lib/use-category-words.ts'
import { chosenLabel, type FilterChoice } from '../../../ui/filter-choice.ts'
import type { PublishedFilter } from './published-filter.ts'

type Choice = FilterChoice<PublishedFilter>

/** What each word of the sentence can say: only what the table has; the first choice leaves nothing out. */
export function usePublishedChoices(rows: readonly RankedRow[], predicates: readonly string[]) {
  const { t } = useLingui()
  const category = useCategoryWords()
  const written = (pick: (row: RankedRow) => string | null) =>
    [...new Set(rows.map(pick).filter((each) => each !== null))].toSorted((a, b) => a.localeCompare(b, 'id'))
  const printed = new Set(written(({ predicate }) => predicate))
  return {
    category: [
      { label: t`semua kategori`, part: { kategori: undefined } },
      ...written((row) => row.category).map((kategori) => ({
        label: category(kategori),
        part: { kategori },
      })),
    ],
    province: [
      { label: t`seluruh Indonesia`, part: { provinsi: undefined } },
      ...written((row) => row.province).map((provinsi) => ({ label: provinsi, part: { provinsi } })),
    ],
    predicate: [
      { label: t`semua predikat`, part: { predikat: undefined } },
      ...[
        ...predicates.filter((name) => printed.has(name)),
        ...[...printed].filter((name) => !predicates.includes(name)),
      ].map((predikat) => ({ label: predikat, part: { predikat } })),
    ],
  } satisfies Record<string, readonly Choice[]>
}

/** The sentence as it is read, for papers on which nothing can be pressed. */
export function usePublishedText(
  { category, province, predicate }: ReturnType<typeof usePublishedChoices>,
  filter: PublishedFilter,
): string {
  const { t } = useLingui()
  const [kind, where, earned] = [category, province, predicate].map((words) =>
    chosenLabel<PublishedFilter>(words, filter),
  )
  const search = filter.cari ? `“${filter.cari}”` : t`kata apa saja`
  return t`Instansi: ${kind}, ${where}, ${earned}, namanya memuat ${search}`
}
