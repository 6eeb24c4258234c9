import { Plural, Trans } from '@lingui/react/macro'
import { Button } from './button.tsx'
import styles from './export-menu.module.css'
import { Menu, MenuItem } from './menu.tsx'
import { type ExportedList, useExport } from './use-export.ts'

/** Takes a list along exactly as it is shown, as CSV or XLSX; says how many rows that is. */
export function ExportMenu<Row>(list: ExportedList<Row>) {
  const download = useExport(list)
  if (list.rows.length === 0) return null
  return (
    <span className={styles.export}>
      <Menu
        align="end"
        trigger={
          <Button>
            <Plural value={list.rows.length} other="Unduh # baris" />
          </Button>
        }
      >
        <MenuItem onSelect={() => download.mutate('xlsx')}>
          <Trans>Lembar kerja (XLSX)</Trans>
        </MenuItem>
        <MenuItem onSelect={() => download.mutate('csv')}>
          <Trans>Teks terpisah koma (CSV)</Trans>
        </MenuItem>
      </Menu>
      {download.isError ? (
        <span role="alert" className={styles.failed}>
          <Trans>Berkas belum jadi. Periksa sambungan, lalu unduh lagi.</Trans>
        </span>
      ) : null}
    </span>
  )
}
