import { useLingui } from '@lingui/react/macro'
import type { AuditEntry } from '../../lib/api/contract.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { useEntryWords } from './use-entry-words.ts'

interface AuditExportProps {
  readonly entries: readonly AuditEntry[]
  readonly timeZone: string
  /** The filter as it is read. */
  readonly sentence: string
}

/** The entries that are shown, as they are read; what proves them is the export of the command line. */
export function AuditExport({ entries, timeZone, sentence }: AuditExportProps) {
  const { t } = useLingui()
  const words = useEntryWords()
  return (
    <ExportMenu
      name="catatan"
      title={t({ context: 'apa yang dilakukan orang', message: 'Catatan' })}
      sentence={sentence}
      columns={[
        { heading: t`Nomor segel`, value: ({ position }) => position },
        { heading: t`Waktu`, value: (entry) => words.moment(entry, timeZone) },
        { heading: t`Siapa`, value: words.who },
        { heading: t`Perbuatan`, value: words.what },
        { heading: t`Tentang`, value: words.about },
        { heading: t`Dari alamat`, value: ({ address }) => address },
        { heading: t`Kode permintaan`, value: ({ requestId }) => requestId },
      ]}
      rows={entries}
    />
  )
}
