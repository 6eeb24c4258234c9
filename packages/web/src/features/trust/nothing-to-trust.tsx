import { Trans } from '@lingui/react/macro'
import { Dialog } from '../../ui/dialog.tsx'
import type { ShownFile } from './add-trust-dialog.tsx'
import { ShownRefusals } from './shown-refusals.tsx'
import styles from './trust.module.css'

interface NothingToTrustProps {
  readonly file: ShownFile
  readonly onClose: () => void
}

/** A file of which nothing can be kept: why. */
export function NothingToTrust({ file: { preview }, onClose }: NothingToTrustProps) {
  return (
    <Dialog open onClose={onClose} title={<Trans>Tidak ada yang dapat ditambahkan</Trans>}>
      <div className={styles.nothing}>
        <ShownRefusals refusals={preview.refusals} />
        {preview.entries.length > 0 ? (
          <p>
            <Trans>Isi berkas ini sudah ada di sini, atau ada yang lebih baru.</Trans>
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
