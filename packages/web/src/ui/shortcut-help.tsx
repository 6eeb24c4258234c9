import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './shortcut-help.module.css'

export interface ShortcutWords {
  readonly keys: readonly string[]
  readonly does: string
}

interface ShortcutHelpProps {
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly shortcuts: readonly ShortcutWords[]
}

/** The keys of a page: a button that tells them, and the "?" that the page listens to. */
export function ShortcutHelp({ open, onOpen, onClose, shortcuts }: ShortcutHelpProps) {
  const { t } = useLingui()
  return (
    <>
      <Button kind="quiet" className={styles.button} onClick={onOpen}>
        <Trans>Semua tombol</Trans> <kbd>?</kbd>
      </Button>
      <Dialog open={open} onClose={onClose} title={t`Tombol di halaman ini`}>
        <dl className={styles.list}>
          {shortcuts.map(({ keys, does }) => (
            <Fragment key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
        </dl>
        <p className={styles.hint}>
          <Trans>
            Tombol satu huruf tidak bekerja selagi Anda mengetik, dan dapat dimatikan di menu akun.
          </Trans>
        </p>
      </Dialog>
    </>
  )
}
