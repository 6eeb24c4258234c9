import { useLingui } from '@lingui/react/macro'
import type { Import } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { useImportWords } from '../import-words.ts'

interface HistoryExportProps {
  readonly imports: readonly Import[]
  readonly timeZone: string
}

export function HistoryExport({ imports, timeZone }: HistoryExportProps) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useImportWords()
  const at = (instant: string | null) => (instant === null ? null : format.moment(instant, timeZone))
  return (
    <ExportMenu
      name="riwayat-impor"
      title={t`Riwayat impor`}
      sentence={t`semua berkas yang tidak dibuang`}
      rows={imports}
      columns={[
        { heading: t`Berkas`, value: ({ fileName }) => fileName },
        { heading: t`Isi`, value: ({ kind }) => words.kind(kind) },
        { heading: t`Edisi`, value: ({ edition }) => edition.shortName },
        { heading: t`Baris`, value: ({ rows }) => rows },
        { heading: t`Diunggah oleh`, value: ({ uploadedByName }) => uploadedByName },
        { heading: t`Diunggah`, value: ({ uploadedAt }) => at(uploadedAt) },
        { heading: t`Diterapkan`, value: ({ appliedAt }) => at(appliedAt) },
        { heading: t`Perubahan`, value: ({ counts }) => counts?.values ?? null },
        { heading: t`Dibatalkan`, value: ({ undoneAt }) => at(undoneAt) },
      ]}
    />
  )
}
