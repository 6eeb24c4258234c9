import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button.tsx'
import styles from './nothing-found.module.css'

export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <div className={styles.empty}>
      <h2>
        <Trans>Tidak ada indikator yang cocok</Trans>
      </h2>
      <p>
        <Trans>
          Kalimat di atas menyaring semuanya keluar. Longgarkan satu katanya, misalnya “semua aspek”, atau
          cari dengan nomor (“13”) dan sepotong nama (“anggaran”).
        </Trans>
      </p>
      <Button onClick={onClear}>
        <Trans>Perlihatkan semua indikator</Trans>
      </Button>
    </div>
  )
}
