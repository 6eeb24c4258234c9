import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useCurrentPlace, zoneOf } from '../lib/current-place.ts'
import type { ExportFormat } from '../lib/export/export-file.ts'
import { type ExportColumn, type ExportFacts, toExportTable } from '../lib/export/export-table.ts'
import { toFileName } from '../lib/export/file-name.ts'
import { isoDay } from '../lib/format.ts'
import { loadLater } from '../lib/load-later.ts'
import { saveFile } from '../lib/save-file.ts'
import { useFormat } from '../lib/use-format.ts'

export interface ExportedList<Row> {
  /** Begins the name of the file: "unit-kerja". */
  readonly name: string
  readonly title: string
  /** The filter as it is read on the page. */
  readonly sentence: string
  readonly columns: readonly ExportColumn<Row>[]
  /** Exactly the rows shown, in their order. */
  readonly rows: readonly Row[]
}

const loadWriters = loadLater(() => import('../lib/export/export-file.ts'))

/** Writes the list as it is shown and hands it to the browser. */
export function useExport<Row>({ name, title, sentence, columns, rows }: ExportedList<Row>) {
  const { t } = useLingui()
  const format = useFormat()
  const place = useCurrentPlace()
  return useMutation({
    networkMode: 'always',
    mutationFn: async (kind: ExportFormat) => {
      const { makeExportFile } = await loadWriters()
      const now = new Date().toISOString()
      const zone = zoneOf(place)
      const facts: ExportFacts = [
        [t`Judul`, title],
        [t`Saringan`, sentence],
        [t`Baris`, rows.length],
        [t`Diunduh`, format.moment(now, zone)],
        ...(place ? [[t`Instansi`, place.institution] as const] : []),
        ...(place?.round ? [[t`Putaran`, place.round] as const] : []),
      ]
      const sheetNames = [t`Daftar`, t`Keterangan`] as const
      const file = await makeExportFile(kind, { table: toExportTable(columns, rows), facts, sheetNames })
      saveFile(
        file,
        toFileName({ name, rows: t`${rows.length} baris`, day: isoDay(now, zone), format: kind }),
      )
    },
  })
}
