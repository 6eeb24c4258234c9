import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import type { AskDialogProps } from './ask-dialog.tsx'

const AskDialog = lazy(async () => {
  const { AskDialog } = await import('./ask-dialog.tsx')
  return { default: AskDialog }
})

interface AskButtonProps extends Omit<AskDialogProps, 'onClose'> {
  readonly kind?: 'main' | 'plain'
  readonly children: ReactNode
}

/** Opens the questions; the dialog comes when it is wanted. */
export function AskButton({ kind = 'plain', children, ...dialog }: AskButtonProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button kind={kind} onClick={() => setAsking(true)}>
        {children}
      </Button>
      {isAsking ? (
        <Suspense fallback={null}>
          <AskDialog {...dialog} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
