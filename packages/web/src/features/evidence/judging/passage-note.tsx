import { Trans } from '@lingui/react/macro'
import type { OfferedEvidence, OfferedPassage } from '../../../lib/api/contract.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import type { PageSpot } from '../viewer/page-source.ts'
import styles from './judging.module.css'

interface PassageNoteProps {
  readonly offer: Pick<OfferedEvidence, 'article' | 'page'>
  readonly passage: OfferedPassage | undefined
  readonly onOpen: (spot: PageSpot) => void
}

/** Where the article was found that the offer names; or that it was not, or not on the page that was named. */
export function PassageNote({ offer: { article, page }, passage, onOpen }: PassageNoteProps) {
  if (passage === undefined || article === null) return null
  const isElsewhere = passage.claimedPageHoldsIt === false
  switch (passage.state) {
    case 'not_named':
      return null
    case 'unread':
      return page === null ? (
        <Note role="status" className={styles.passage}>
          <Trans>Teks dokumen ini belum terbaca, jadi {article} tidak dapat dicari di dalamnya.</Trans>
        </Note>
      ) : null
    case 'not_found':
      return (
        <Note tone="look" role="status" className={styles.passage}>
          <Trans>{article} tidak ditemukan di teks dokumen ini. Periksa apakah yang ditunjuk benar.</Trans>
        </Note>
      )
    case 'found':
      if (page !== null && !isElsewhere) return null
      return (
        <Note tone={isElsewhere ? 'look' : undefined} role="status" className={styles.passage}>
          <FoundWords {...{ article, claimed: page, isElsewhere, passage, onOpen }} />
        </Note>
      )
  }
}

interface FoundWordsProps extends Pick<PassageNoteProps, 'onOpen'> {
  readonly article: string
  readonly claimed: number | null
  readonly isElsewhere: boolean
  readonly passage: OfferedPassage
}

function FoundWords({ article, claimed, isElsewhere, passage, onOpen }: FoundWordsProps) {
  const { position, page } = passage
  if (position === null || page === null) return null
  if (!isElsewhere)
    return (
      <Trans>
        {article} ditemukan di halaman {page}.
      </Trans>
    )
  return (
    <>
      <Trans>
        Halaman {claimed} yang ditunjuk tidak memuat {article}; judulnya ditemukan di halaman {page}.
      </Trans>{' '}
      <LinkButton onClick={() => onOpen({ position, page })}>
        <Trans>Buka halaman {page}</Trans>
      </LinkButton>
    </>
  )
}
