import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './units.module.css'

interface NoUnitsProps {
  /** The institution has none at all, rather than none that the filter leaves. */
  readonly isEmpty: boolean
  readonly onClear: () => void
}

export function NoUnits({ isEmpty, onClear }: NoUnitsProps) {
  if (isEmpty)
    return (
      <div className={styles.empty}>
        <h2>
          <Trans>Belum ada unit kerja</Trans>
        </h2>
        <p>
          <Trans>
            Unit kerja adalah dinas, badan, bagian atau kantor yang menjawab indikator dan mempunyai bukti.
            Tambahkan satu, misalnya “Dinas Komunikasi dan Informatika; Diskominfo”, atau tempel seluruh
            daftar dari lembar kerja.
          </Trans>
        </p>
      </div>
    )
  return (
    <div className={styles.empty}>
      <h2>
        <Trans>Tidak ada unit yang cocok</Trans>
      </h2>
      <p>
        <LinkButton onClick={onClear}>
          <Trans>Perlihatkan semua unit aktif</Trans>
        </LinkButton>
      </p>
    </div>
  )
}
