import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { RoundOverview } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import styles from './rounds.module.css'

interface NewerRevisionNoticeProps {
  readonly slug: string
  readonly round: RoundOverview
}

/** Tells administrators on Beranda that this round is rated with criteria of which there are newer ones. */
export function NewerRevisionNotice({ slug, round }: NewerRevisionNoticeProps) {
  const { edition, newerRevision } = round
  if (newerRevision === null) return null
  return (
    <Note tone="look" className={styles.note}>
      <Trans>
        Putaran ini memakai {edition.shortName} revisi {edition.revision}; revisi {newerRevision} sudah ada.
        Anda memutuskan apakah putaran ini pindah.
      </Trans>{' '}
      <Link to="/$slug/administrasi/putaran" params={{ slug }}>
        <Trans>Lihat apa yang berubah</Trans>
      </Link>
    </Note>
  )
}
