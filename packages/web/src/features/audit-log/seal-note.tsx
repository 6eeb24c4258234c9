import { Trans } from '@lingui/react/macro'
import styles from './audit-log.module.css'

/** Why the log can be believed, and who can prove it. */
export function SealNote() {
  return (
    <p className={styles.seal}>
      <Trans>
        Setiap entri disegel di atas entri sebelumnya: yang diubah, dihapus, dipindahkan atau disisipkan
        kemudian akan ketahuan. Pengelola server mengekspornya dengan <code>undagi audit-log export</code>,
        dan siapa pun dapat memeriksanya tanpa server dengan <code>undagi audit-log verify</code>.
      </Trans>
    </p>
  )
}
