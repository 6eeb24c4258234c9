import { useLingui } from '@lingui/react/macro'
import type { ImportRow } from '../../../lib/api/contract.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { useImportWords } from '../import-words.ts'

interface PreviewExportProps {
  readonly rows: readonly ImportRow[]
  readonly sentence: string
  readonly fileName: string
}

/** The preview as shown, to be checked by somebody who has no account. */
export function PreviewExport({ rows, sentence, fileName }: PreviewExportProps) {
  const { t } = useLingui()
  const words = useImportWords()
  return (
    <ExportMenu
      name="pratinjau-impor"
      title={t`Pratinjau ${fileName}`}
      sentence={sentence}
      rows={rows}
      columns={[
        { heading: t`Baris`, value: ({ line }) => line },
        { heading: t`Instansi di berkas`, value: ({ name }) => name },
        { heading: t`Tahun`, value: ({ year }) => year },
        { heading: t`Instansi`, value: ({ to }) => to?.name ?? null },
        { heading: t`Keadaan`, value: ({ status }) => words.status(status) },
        {
          heading: t`Perubahan`,
          value: ({ differences }) =>
            differences
              .map(({ field, before, after }) => `${field}: ${before ?? '–'} → ${after ?? '–'}`)
              .join('; '),
        },
        { heading: t`Catatan`, value: ({ notes }) => notes.join(' ') },
      ]}
    />
  )
}
