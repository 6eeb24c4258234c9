import { type ReactNode, type RefObject, Suspense, use, useState } from 'react'
import { loadLater } from '../lib/load-later.ts'

// The machinery of dialogs weighs as much as a page: no first screen waits for it.
const loadParts = loadLater(() => import('./dialog-parts.tsx'))

export interface DialogProps {
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
export function Dialog(props: DialogProps) {
  const [wasOpened, setOpened] = useState(props.open)
  if (props.open && !wasOpened) setOpened(true)
  if (!wasOpened) return null
  return (
    <Suspense fallback={null}>
      <OpenedDialog {...props} />
    </Suspense>
  )
}

function OpenedDialog(props: DialogProps) {
  const { DialogBox } = use(loadParts())
  return <DialogBox {...props} />
}
