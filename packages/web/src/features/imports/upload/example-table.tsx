import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { indicatorsOf } from '@undagi/maturity'
import type { ImportKind, Institution } from '../../../lib/api/contract.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import type { ExportFormat } from '../../../lib/export/export-file.ts'
import { loadLater } from '../../../lib/load-later.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from './upload.module.css'

interface ExampleTableProps {
  readonly institution: Institution
  readonly kind: ImportKind
  readonly edition: { readonly id: string; readonly revision: number; readonly shortName: string }
}

const loadWriters = loadLater(() => import('../../../lib/export/export-file.ts'))

/** An empty table with the columns of an edition and one row begun: what to fill in is seen, not described. */
export function ExampleTable({ institution, kind, edition }: ExampleTableProps) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const making = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const [{ makeExportFile }, { root, ...rest }] = await Promise.all([
        loadWriters(),
        queryClient.ensureQueryData(instrumentQuery(edition)),
      ])
      const codes =
        kind === 'ratings'
          ? indicatorsOf({ root, ...rest }).map(({ code }) => code)
          : [...root.children.map(({ code }) => code), 'indeks', 'predikat']
      const headings = ['instansi', 'tahun', ...codes]
      const row = [institution.name, new Date().getFullYear() - 1, ...codes.map(() => null)]
      const facts = [[t`Edisi`, edition.shortName]] as const
      const sheetNames = [t`Tabel`, t`Keterangan`] as const
      const file = await makeExportFile(format, { table: { headings, rows: [row] }, facts, sheetNames })
      saveFile(file, `${t`contoh`}-${kind === 'ratings' ? t`nilai` : t`hasil`}-${edition.id}.${format}`)
    },
  })
  return (
    <p className={styles.example}>
      <Trans>
        Contoh tabel {edition.shortName}: <LinkButton onClick={() => making.mutate('xlsx')}>XLSX</LinkButton>{' '}
        <LinkButton onClick={() => making.mutate('csv')}>CSV</LinkButton>
      </Trans>
      {making.isError ? (
        <span role="alert">
          {' '}
          <Trans>Contohnya belum jadi. Periksa sambungan, lalu coba lagi.</Trans>
        </span>
      ) : null}
    </p>
  )
}
