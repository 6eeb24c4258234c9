import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { fieldClass } from '../../../ui/field.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { parsePage } from './turn-page.ts'
import styles from './viewer.module.css'

interface PageTurnerProps {
  readonly page: number
  /** Null: nobody has counted them yet. */
  readonly pages: number | null
  readonly onTurn: (page: number) => void
}

/** To the page before, to the next one, or to the one that is typed. */
export function PageTurner({ page, pages, onTurn }: PageTurnerProps) {
  const { t } = useLingui()
  return (
    <div className={styles.turner}>
      <Button disabled={page <= 1} aria-label={t`Halaman sebelumnya`} onClick={() => onTurn(page - 1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <PageField {...{ page, pages, onTurn }} />
      <Button
        disabled={pages !== null && page >= pages}
        aria-label={t`Halaman berikutnya`}
        onClick={() => onTurn(page + 1)}
      >
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  )
}

function PageField({ page, pages, onTurn }: PageTurnerProps) {
  const [typed, setTyped] = useState(String(page))
  useEffect(() => setTyped(String(page)), [page])
  const go = () => {
    const wanted = parsePage(typed, pages)
    if (wanted === undefined) setTyped(String(page))
    else if (wanted !== page) onTurn(wanted)
  }
  return (
    <form
      className={styles.pageField}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <label>
        <Trans>hlm.</Trans>
        <VisuallyHidden>
          {' '}
          <Trans>yang ditampilkan</Trans>
        </VisuallyHidden>{' '}
        <input
          className={fieldClass}
          inputMode="numeric"
          size={3}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={go}
        />
      </label>
      {pages === null ? null : <Trans>dari {pages}</Trans>}
    </form>
  )
}
