import { Dialog as Base } from '@base-ui/react/dialog'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, type RefObject, useRef } from 'react'
import { buttonClass } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** For texts that are compared side by side. */
  readonly wide?: boolean
  /** What one types into first, where that is not the first field. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined
  readonly children: ReactNode
}

/** Asks for the whole attention; Esc and a click outside leave it without a change. */
export function Dialog({ open, onClose, title, wide = false, initialFocus, children }: DialogProps) {
  const { t } = useLingui()
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={classNames(styles.popup, wide && styles.wide)}
          ref={popup}
          initialFocus={
            initialFocus ?? ((by) => (by === 'touch' ? true : (firstField(popup.current) ?? true)))
          }
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

/** Who opened a form wants to fill it in, not to close it; where there is no field, the first thing there. */
function firstField(popup: HTMLElement | null): HTMLElement | undefined {
  const fields = popup?.querySelectorAll<HTMLElement>(':is(input, select, textarea):not(:disabled)') ?? []
  return [...fields].find((field) => field.checkVisibility())
}
