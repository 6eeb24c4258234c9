import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from './review.module.css'

/** What was marked last. */
export interface LastMark {
  readonly codes: readonly string[]
  readonly valid: boolean
}

interface ReviewBarProps {
  /** How many this person can still mark. */
  readonly left: number
  readonly next: string | undefined
  readonly last: LastMark | undefined
  readonly onGo: (code: string) => void
  /** What is done with those that are chosen. */
  readonly children: ReactNode
  /** The list of all keys. */
  readonly help: ReactNode
}

/** Stays in sight: how many are left, the way to the next, and the keys that do it. */
export function ReviewBar({ left, next, last, onGo, children, help }: ReviewBarProps) {
  const code = last?.codes.length === 1 ? last.codes[0] : undefined
  return (
    <div className={styles.bar}>
      <p className={styles.left} role="status">
        <strong>
          {left === 0 ? (
            <Trans>Tidak ada lagi yang belum Anda tandai.</Trans>
          ) : (
            <Plural value={left} other="# belum ditandai." />
          )}
        </strong>{' '}
        {last === undefined ? null : code === undefined ? (
          <Plural value={last.codes.length} other="# indikator ditandai valid." />
        ) : last.valid ? (
          <Trans>Indikator {code} ditandai valid.</Trans>
        ) : (
          <Trans>Indikator {code} ditandai tidak valid.</Trans>
        )}
      </p>
      {code === undefined ? null : (
        <LinkButton onClick={() => onGo(code)}>
          <Trans>Lihat lagi {code}</Trans>
        </LinkButton>
      )}
      {next === undefined ? null : (
        <Button onClick={() => onGo(next)}>
          <Trans>Berikutnya yang belum ditandai</Trans> <kbd>n</kbd>
        </Button>
      )}
      {children}
      <div className={styles.keys}>
        <p>
          <Trans>
            <kbd>v</kbd> valid, lalu yang berikutnya · <kbd>t</kbd> tulis mengapa tidak valid, <kbd>Ctrl</kbd>{' '}
            <kbd>Enter</kbd> menandainya · <kbd>j</kbd> <kbd>k</kbd> baris berikut dan sebelumnya
          </Trans>
        </p>
        {help}
      </div>
    </div>
  )
}
