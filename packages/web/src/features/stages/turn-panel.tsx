import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { RoundOverview } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Stage } from './api/stage.ts'
import { DeadlineWords } from './deadline-words.tsx'
import { openRevision } from './open-revision.ts'
import styles from './stages.module.css'
import { useTurnWords } from './use-stage-words.ts'

interface TurnPanelProps {
  readonly round: RoundOverview
  readonly stage: Stage
  readonly isOwnTurn: boolean
  readonly managesRounds: boolean
}

/** Whose turn it is, what is asked of them, and until when. */
export function TurnPanel({ round, stage, isOwnTurn, managesRounds }: TurnPanelProps) {
  const { whose, asked } = useTurnWords(round.kind)(stage.stage)
  const returned = openRevision(stage.entries)
  const isOwn = stage.stage === 'filling' || stage.stage === 'verification' || stage.stage === 'signing'
  return (
    <Panel title={isOwnTurn ? <Trans>{whose}: Anda</Trans> : whose}>
      <div className={styles.body}>
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
        <p>
          <DeadlineWords deadline={stage.deadline} timeZone={round.timeZone} />
        </p>
        {stage.isLate && isOwn ? (
          <Note tone="look">
            <p>
              <Trans>
                Sesudah batas waktu, penilaian tidak dapat dikirim sampai batasnya diperpanjang. Isian tetap
                tersimpan.
              </Trans>
            </p>
            {managesRounds ? (
              <Link from="/$slug/$year" to="/$slug/administrasi/putaran" className={styles.onward}>
                <Trans>Perpanjang di Administrasi, Putaran</Trans>
              </Link>
            ) : (
              <p>
                <Trans>Mintalah administrator memperpanjangnya di Administrasi, Putaran.</Trans>
              </p>
            )}
          </Note>
        ) : null}
      </div>
    </Panel>
  )
}
