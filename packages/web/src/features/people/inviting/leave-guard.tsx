import { Trans } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from '../people-page.module.css'

/** Links that nobody will see again are not left behind by a slip of the finger. */
export function LeaveGuard() {
  const leaving = useBlocker({
    // another word of a filter is no other page
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    enableBeforeUnload: true,
    withResolver: true,
  })
  if (leaving.status !== 'blocked') return null
  return (
    <Dialog open onClose={leaving.reset} title={<Trans>Tautan sudah Anda simpan?</Trans>}>
      <div className={styles.form}>
        <p>
          <Trans>
            Sesudah Anda meninggalkan halaman ini, tautan yang baru dibuat tidak dapat dilihat lagi.
            Undangannya tetap terbuka, tetapi tautannya harus diperbarui satu per satu.
          </Trans>
        </p>
        <div className={styles.buttons}>
          <Button onClick={leaving.proceed}>
            <Trans>Tinggalkan halaman</Trans>
          </Button>
          <Button kind="main" onClick={leaving.reset}>
            <Trans>Kembali ke tautan</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
