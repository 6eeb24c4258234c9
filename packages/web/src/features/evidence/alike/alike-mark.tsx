import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AlikeEvidence, Institution } from '../../../lib/api/contract.ts'
import styles from './alike.module.css'
import { ChangedWords } from './changed-words.tsx'
import { titleAndYear } from './title-and-year.ts'
import { isLastYears } from './what-changed.ts'

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
  const { kind, share } = alike
  switch (kind) {
    case 'same_bytes':
      return <Trans>Berkas yang sama dengan {other}</Trans>
    case 'same_text':
      return <Trans>Sama dengan {other}</Trans>
    case 'year_changed':
    case 'number_changed': {
      const changed = <ChangedWords likeness={alike} />
      if (alike.byYear === 'earlier')
        return (
          <Trans>
            Dipakai lagi dalam {other}, hanya {changed} yang berbeda
          </Trans>
        )
      const words = (
        <Trans>
          Sama dengan {other}, hanya {changed} yang berbeda
        </Trans>
      )
      return isLastYears(alike) ? <strong>{words}</strong> : words
    }
    case 'similar':
      return (
        <Trans>
          Hampir sama dengan {other}, kira-kira {share}%
        </Trans>
      )
  }
}
