import { Dialog as Base } from '@base-ui/react/dialog'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode, RefObject } from 'react'
import { buttonClass } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** For texts that are compared side by side. */
  readonly wide?: boolean
  /** What one types into first, where that is not the first thing there. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined
  readonly children: ReactNode
}

/** Asks for the whole attention; Esc and a click outside leave it without a change. */
export function Dialog({ open, onClose, title, wide = false, initialFocus, children }: DialogProps) {
  const { t } = useLingui()
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={classNames(styles.popup, wide && styles.wide)}
          {...(initialFocus && { initialFocus })}
        >
          <div className={styles.head}>
            <Base.Title>{title}</Base.Title>
            <Base.Close className={buttonClass('quiet')}>{t`Tutup`}</Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
