import { Trans } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './action-dialog.module.css'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface LeaveGuardProps {
  /** Whether it is kept. */
  readonly title: ReactNode
  /** To what is seen here once. */
  readonly back: ReactNode
  /** Pages to which it goes along. */
  readonly goesAlong?: (pathname: string) => boolean
  /** What is lost. */
  readonly children: ReactNode
}

/** What nobody will see again is not left behind by a slip of the finger. */
export function LeaveGuard({ title, back, goesAlong, children }: LeaveGuardProps) {
  const leaving = useBlocker({
    // another word of a filter is no other page
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && goesAlong?.(next.pathname) !== true,
    enableBeforeUnload: true,
    withResolver: true,
  })
  if (leaving.status !== 'blocked') return null
  return (
    <Dialog open onClose={leaving.reset} title={title}>
      <div className={styles.form}>
        <p>{children}</p>
        <div className={styles.actions}>
          <Button onClick={leaving.proceed}>
            <Trans>Tinggalkan halaman</Trans>
          </Button>
          <Button kind="main" onClick={leaving.reset}>
            {back}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
