import { Plural, Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import type { Instrument } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { quoteClass } from '../../ui/history.ts'
import type { StageEntry } from './api/stage.ts'
import { GapSummary } from './gap-summary.tsx'
import { RevisionList } from './revision-list.tsx'
import styles from './stages.module.css'
import { useMoveWords } from './use-move-words.ts'

interface MoveItemProps {
  readonly instrument: Instrument
  readonly entry: StageEntry
  readonly timeZone: string
}

/** One move: who, when, in which words, with which papers, and what was known to be missing. */
export function MoveItem({ instrument, entry, timeZone }: MoveItemProps) {
  const format = useFormat()
  const moveWords = useMoveWords()
  const { actedAt, note, revisionNotes, acceptedGaps, papers } = entry
  return (
    <li>
      <p>{moveWords(entry)}</p>
      <time dateTime={actedAt}>{format.moment(actedAt, timeZone)}</time>
      {note === '' ? null : <blockquote className={quoteClass}>{note}</blockquote>}
      <RevisionList instrument={instrument} notes={revisionNotes} />
      {papers ? (
        <dl className={styles.papers}>
          <Paper name={<Trans>Berita Acara Penilaian Mandiri</Trans>} paper={papers.officialRecord} />
          <Paper name={<Trans>Pernyataan Persetujuan Publikasi</Trans>} paper={papers.publicationConsent} />
        </dl>
      ) : null}
      {acceptedGaps.length > 0 ? (
        <details className={styles.accepted}>
          <summary>
            <Trans>
              Diteruskan dengan <Plural value={acceptedGaps.length} other="# kekurangan" /> diketahui
            </Trans>
          </summary>
          <GapSummary gaps={acceptedGaps} />
        </details>
      ) : null}
    </li>
  )
}

interface PaperProps {
  readonly name: ReactNode
  readonly paper: Schemas['HandedInPaper']
}

function Paper({ name, paper: { number, date, signed } }: PaperProps) {
  const format = useFormat()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Trans>
          Nomor {number}, {format.day(date)}
        </Trans>
        {signed === undefined ? null : (
          <>
            {' '}
            <Trans>Yang ditandatangani: naskah versi {signed.paperVersion}.</Trans>
          </>
        )}
      </dd>
    </div>
  )
}
