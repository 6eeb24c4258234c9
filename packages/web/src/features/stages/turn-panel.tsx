import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { isSent } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { RoundOverview } from '../../lib/api/contract.ts'
import { useTurnWords } from '../../lib/use-turn-words.ts'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Stage } from './api/stage.ts'
import { DeadlineWords } from './deadline-words.tsx'
import { openRevision } from './open-revision.ts'
import { PapersToSign } from './papers-to-sign.tsx'
import styles from './stages.module.css'

interface TurnPanelProps {
  readonly round: RoundOverview
  readonly stage: Stage
  readonly isOwnTurn: boolean
  readonly keepsCalendar: boolean
  readonly readsPapers: boolean
  /** Since when: of another feature. */
  readonly turnNow: ReactNode
}

/** Whose turn it is, what is asked of them, and until when. */
export function TurnPanel(props: TurnPanelProps) {
  const { round, stage, isOwnTurn, keepsCalendar, readsPapers, turnNow } = props
  const { whose, asked } = useTurnWords(round.kind)(stage.stage)
  const returned = openRevision(stage.entries)
  const isOwn = !isSent(stage.stage)
  return (
    <Panel title={isOwnTurn ? <Trans>{whose}: Anda</Trans> : whose}>
      <div className={styles.body}>
        {turnNow}
        {returned ? (
          <p>
            <Trans>
              {returned.actorName} mengembalikan penilaian ini dengan{' '}
              <Plural value={returned.revisionNotes.length} other="# catatan" />. Perbaiki yang diminta, lalu
              kirim lagi.
            </Trans>
          </p>
        ) : (
          <p>{asked}</p>
        )}
        {stage.stage === 'signing' && readsPapers ? <PapersToSign /> : null}
        {stage.deadline === null && !isOwn ? null : (
          <p>
            <DeadlineWords deadline={stage.deadline} timeZone={round.timeZone} />
          </p>
        )}
        {stage.isLate && isOwn ? (
          <Note tone="look">
            <p>
              <ShutWords submission={stage.submission} />
            </p>
            {keepsCalendar ? (
              <Link from="/$slug/$year" to="/$slug/$year/kalender" className={styles.onward}>
                <Trans>Perpanjang di Kalender</Trans>
              </Link>
            ) : (
              <p>
                <Trans>Mintalah penanggung jawab memperpanjangnya di Kalender.</Trans>
              </p>
            )}
          </Note>
        ) : null}
      </div>
    </Panel>
  )
}

/** Why it cannot be sent now. */
function ShutWords({ submission }: Pick<Stage, 'submission'>) {
  if (submission === 'locked')
    return <Trans>Putaran ini terkunci: tahapnya tidak dapat dipindahkan. Isian tetap tersimpan.</Trans>
  if (submission === 'closed')
    return (
      <Trans>
        Pengiriman sudah ditutup. Penilaian tidak dapat dikirim sampai dibuka kembali. Isian tetap tersimpan.
      </Trans>
    )
  return (
    <Trans>
      Batas waktu sudah lewat. Verifikasi dan persetujuan dapat diteruskan, tetapi koordinator tidak dapat
      mengirim ke luar sampai batasnya diperpanjang. Isian tetap tersimpan.
    </Trans>
  )
}
