import { useLingui } from '@lingui/react/macro'
import { zoneName } from '../../../lib/format.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import type { IndicatorFilter } from './indicator-filter.ts'
import type { AspectLines } from './indicator-lines.ts'
import type { FilterGround } from './use-filter-choices.ts'
import { useFilterText } from './use-filter-text.ts'
import { useLineStateWords } from './use-line-state-words.ts'

interface IndicatorExportProps {
  readonly shown: readonly AspectLines[]
  readonly ground: FilterGround
  readonly filter: IndicatorFilter
  readonly timeZone: string
}

/** The list of indicators to take along, exactly as filtered. */
export function IndicatorExport({ shown, ground, filter, timeZone }: IndicatorExportProps) {
  const { t } = useLingui()
  const format = useFormat()
  const sentence = useFilterText(ground, filter)
  const state = useLineStateWords()
  const { previousYear } = ground
  const rows = shown.flatMap(({ aspect, lines }) => lines.map((line) => ({ aspect: aspect.name, ...line })))
  type Row = (typeof rows)[number]
  const isOfficial = rows.some(({ previousIsOfficial }) => previousIsOfficial)
  const year = previousYear ?? ''
  const own = { heading: t`Nilai mandiri ${year}`, value: (row: Row) => toNumber(row.previousOwnValue) }
  const before = isOfficial
    ? [{ heading: t`Nilai resmi ${year}`, value: (row: Row) => toNumber(row.previousValue) }, own]
    : [own]
  return (
    <ExportMenu
      name={t`penilaian`}
      title={t`Penilaian`}
      sentence={sentence}
      rows={rows}
      columns={[
        { heading: t`No.`, value: ({ code }) => toNumber(code) },
        { heading: t`Indikator`, value: ({ name }) => name },
        { heading: t`Aspek`, value: ({ aspect }) => aspect },
        { heading: t`Nilai`, value: ({ value }) => toNumber(value) },
        ...(previousYear === undefined ? [] : before),
        { heading: t`Tingkat menurut butir`, value: ({ supported }) => supported },
        ...(rows.some(({ proof }) => proof !== null)
          ? [{ heading: t`Tingkat yang didukung bukti`, value: ({ proof }: Row) => proof?.supported ?? null }]
          : []),
        { heading: t`Keadaan`, value: state },
        { heading: t`Diubah oleh`, value: ({ changedByName }) => changedByName },
        {
          heading: t`Diubah (${zoneName(timeZone)})`,
          value: ({ changedAt }) => (changedAt ? format.moment(changedAt, timeZone) : null),
        },
      ]}
    />
  )
}

/** Numbers leave as numbers; a code such as "1.a" stays the text it is. */
function toNumber(text: string | null): string | number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
