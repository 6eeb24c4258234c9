import { useLingui } from '@lingui/react/macro'
import type { RankedRow, RankedTable } from '../../../lib/api/standing.ts'
import { useCategoryWords } from '../../../lib/use-category-words.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { groupCodes } from './group-codes.ts'
import type { PublishedFilter } from './published-filter.ts'
import { type usePublishedChoices, usePublishedText } from './use-published-choices.ts'

interface PublishedExportProps {
  readonly table: RankedTable
  readonly rows: readonly RankedRow[]
  readonly choices: ReturnType<typeof usePublishedChoices>
  readonly filter: PublishedFilter
}

/** The table to take along, with its source in every row: a file without it would be hearsay. */
export function PublishedExport({ table, rows, choices, filter }: PublishedExportProps) {
  const { t } = useLingui()
  const category = useCategoryWords()
  const sentence = usePublishedText(choices, filter)
  return (
    <ExportMenu
      name={t`hasil-terbitan-${table.year ?? ''}`}
      title={t`Hasil terbitan ${table.year ?? ''}`}
      sentence={sentence}
      rows={rows}
      columns={[
        { heading: t`Peringkat`, value: ({ rank }) => rank },
        { heading: t`Instansi`, value: ({ institutionName }) => institutionName },
        { heading: t`Kategori`, value: (row) => (row.category === null ? null : category(row.category)) },
        { heading: t`Provinsi`, value: ({ province }) => province },
        { heading: t`Indeks`, value: ({ index }) => toNumber(index) },
        { heading: t`Predikat`, value: ({ predicate }) => predicate },
        { heading: t`Di batas predikat`, value: (row) => row.possiblePredicates.join(' / ') || null },
        ...groupCodes(table.rows).map((code) => ({
          heading: code,
          value: ({ groups }: RankedRow) => toNumber(groups[code]),
        })),
        { heading: t`Tahun`, value: () => table.year },
        { heading: t`Sumber`, value: () => table.source },
      ]}
    />
  )
}

function toNumber(printed: string | null | undefined): string | number | null {
  if (printed === null || printed === undefined) return null
  return /^\d+(\.\d+)?$/.test(printed) ? Number(printed) : printed
}
