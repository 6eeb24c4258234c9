import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import styles from './copy-button.module.css'

interface CopyButtonProps {
  readonly text: string
  readonly label?: string
  readonly children: ReactNode
}

/** Says what happened; where the browser forbids copying (a page without https), the text is shown to be copied by hand. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'forbidden'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('forbidden')
    }
  }
  return (
    <span className={styles.copy}>
      <Button aria-label={label} onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status" className={styles.copied}>
        {outcome === 'copied' ? <Trans>tersalin</Trans> : null}
        {outcome === 'forbidden' ? (
          <>
            <Trans>Peramban tidak mengizinkan. Pilih teks ini, lalu salin (Ctrl C):</Trans>
            <textarea
              readOnly
              aria-label={label}
              rows={3}
              value={text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </>
        ) : null}
      </span>
    </span>
  )
}
