import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'
import styles from './issued-once.module.css'
import { Panel } from './panel.tsx'

interface IssuedOnceProps {
  readonly title: ReactNode
  readonly secret: string
  readonly copy: { readonly words: ReactNode; readonly label: string }
  readonly onDone: () => void
  /** Why it is to be kept, and where. */
  readonly explanation: ReactNode
  /** Asks whoever leaves (`LeaveGuard`). */
  readonly children: ReactNode
}

/** The one moment at which a secret is known: it stays here until somebody says that it is kept. */
export function IssuedOnce({ title, secret, copy, onDone, explanation, children }: IssuedOnceProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.issued}>
      <Panel title={title}>
        <div className={styles.body}>
          <p>{explanation}</p>
          <code className={styles.secret}>{secret}</code>
          <div className={styles.actions}>
            <CopyButton text={secret} label={copy.label}>
              {copy.words}
            </CopyButton>
            <Button onClick={onDone}>
              <Trans>Sudah saya simpan</Trans>
            </Button>
          </div>
        </div>
      </Panel>
      {children}
    </div>
  )
}
