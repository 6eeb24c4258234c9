import { Plural, Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import type { Instrument } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { quoteClass } from '../../ui/history.ts'
import type { SignedKind } from './api/signed-copy.ts'
import type { StageEntry } from './api/stage.ts'
import { ClosedDetails } from './closed-details.tsx'
import { GapSummary } from './gap-summary.tsx'
import { RevisionList } from './revision-list.tsx'
import { signedAddress } from './signed-address.ts'
import styles from './stages.module.css'
import { UnmarkedValues } from './unmarked-values.tsx'
import { useMoveWords } from './use-move-words.ts'

type HandedIn = Schemas['HandedInPaper']

interface MoveItemProps {
  readonly instrument: Instrument
  readonly entry: StageEntry
  readonly timeZone: string
  readonly assessmentId: string
  /** Who reads the papers opens what was signed as well. */
  readonly readsPapers: boolean
}

/** One move: who, when, in which words, with which papers, and what was known to be missing. */
export function MoveItem({ instrument, entry, timeZone, assessmentId, readsPapers }: MoveItemProps) {
  const format = useFormat()
  const moveWords = useMoveWords()
  const { actedAt, note, revisionNotes, acceptedGaps, papers, unmarked } = entry
  const addressOf = (kind: SignedKind, { signed }: HandedIn) =>
    readsPapers && signed ? signedAddress({ assessmentId, kind, version: signed.paperVersion }) : undefined
  return (
    <li>
      <p>{moveWords(entry)}</p>
      <time dateTime={actedAt}>{format.moment(actedAt, timeZone)}</time>
      {note === '' ? null : <blockquote className={quoteClass}>{note}</blockquote>}
      <UnmarkedValues unmarked={unmarked} />
      <RevisionList instrument={instrument} notes={revisionNotes} />
      {papers ? (
        <dl className={styles.papers}>
          <Paper
            name={<Trans>Berita Acara Penilaian Mandiri</Trans>}
            paper={papers.officialRecord}
            address={addressOf('self_assessment_record', papers.officialRecord)}
          />
          <Paper
            name={<Trans>Pernyataan Persetujuan Publikasi</Trans>}
            paper={papers.publicationConsent}
            address={addressOf('publication_consent', papers.publicationConsent)}
          />
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
      <ClosedDetails {...{ assessmentId, entry }} />
    </li>
  )
}

interface PaperProps {
  readonly name: ReactNode
  readonly paper: HandedIn
  /** Where its signed copy is opened; undefined: there is none, or it is not theirs to open. */
  readonly address: string | undefined
}

function Paper({ name, paper: { number, date, signed }, address }: PaperProps) {
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
            {address === undefined ? null : (
              <>
                {' '}
                <a href={address} target="_blank" rel="noreferrer">
                  <Trans>Buka yang ditandatangani</Trans>
                </a>
              </>
            )}
          </>
        )}
      </dd>
    </div>
  )
}
