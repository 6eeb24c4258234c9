import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { actionsClass } from '../../ui/panel-parts.ts'
import { RecoveryCodes } from '../../ui/recovery-codes.tsx'
import styles from './profile-page.module.css'

interface CodesDialogProps {
  readonly title: ReactNode
  readonly codes: readonly string[]
  readonly onClose: () => void
}

export function CodesDialog({ title, codes, onClose }: CodesDialogProps) {
  return (
    <Dialog open onClose={onClose} title={title}>
      <div className={styles.form}>
        <RecoveryCodes codes={codes} />
        <div className={actionsClass}>
          <Button kind="main" onClick={onClose}>
            <Trans>Sudah saya simpan</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
