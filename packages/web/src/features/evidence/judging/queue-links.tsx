import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'
import styles from './judging.module.css'

interface QueueLinksProps {
  readonly previous: EvidenceExamination | undefined
  readonly next: EvidenceExamination | undefined
}

/** The thing before that waits and the one after, with the keys that lead there. */
export function QueueLinks({ previous, next }: QueueLinksProps) {
  const { t } = useLingui()
  return (
    <nav className={styles.neighbours} aria-label={t`Bukti lain yang menunggu`}>
      {previous ? (
        <span>
          <kbd>k</kbd>
          <QueueLink offerId={previous.offerId}>
            <Trans>sebelumnya</Trans>
          </QueueLink>
        </span>
      ) : null}
      {next ? (
        <span>
          <QueueLink offerId={next.offerId}>
            <Trans>berikutnya</Trans>
          </QueueLink>
          <kbd>j</kbd>
        </span>
      ) : null}
    </nav>
  )
}

function QueueLink({ offerId, children }: { readonly offerId: string; readonly children: ReactNode }) {
  return (
    <Link from="/$slug/$year" to="/$slug/$year/pemeriksaan/$offerId" params={{ offerId }}>
      {children}
    </Link>
  )
}
