import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AlikeEvidence, Institution } from '../../../lib/api/contract.ts'
import styles from './alike.module.css'
import { titleAndYear } from './title-and-year.ts'

interface AlikeMarkProps {
  readonly institution: Institution
  /** What is most like it; `null`: nothing is. */
  readonly alike: AlikeEvidence | null
}

/** In a list: which other document says the same, in one line. What to do about it stands on the page of the document. */
export function AlikeMark({ institution, alike }: AlikeMarkProps) {
  if (alike === null) return null
  const { itemId } = alike.other
  return (
    <p className={styles.mark}>
      <MarkWords alike={alike}>
        <Link to="/$slug/bukti/$itemId" params={{ slug: institution.slug, itemId }}>
          {titleAndYear(alike.other)}
        </Link>
      </MarkWords>
    </p>
  )
}

function MarkWords({
  alike,
  children: other,
}: {
  readonly alike: AlikeEvidence
  readonly children: ReactNode
}) {
  const { kind, isLater, share } = alike
  switch (kind) {
    case 'same_bytes':
      return <Trans>Berkas yang sama dengan {other}</Trans>
    case 'same_text':
      return <Trans>Sama dengan {other}</Trans>
    case 'year_changed':
      return isLater ? (
        <strong>
          <Trans>Hanya tahunnya yang berganti dari {other}</Trans>
        </strong>
      ) : (
        <Trans>Dipakai lagi dalam {other}, hanya tahunnya yang berganti</Trans>
      )
    case 'number_changed':
      return isLater ? (
        <strong>
          <Trans>Hanya nomor dan tahunnya yang berganti dari {other}</Trans>
        </strong>
      ) : (
        <Trans>Dipakai lagi dalam {other}, hanya nomor dan tahunnya yang berganti</Trans>
      )
    case 'similar':
      return (
        <Trans>
          Hampir sama dengan {other}, kira-kira {share}%
        </Trans>
      )
  }
}
