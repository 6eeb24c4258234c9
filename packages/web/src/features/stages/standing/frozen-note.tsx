import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AssessmentState } from '@undagi/maturity'
import { assessmentQuery } from '../../../lib/api/assessment.ts'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import { type StageEntry, stageQuery } from '../api/stage.ts'
import styles from '../stages.module.css'

interface FrozenNoteProps {
  readonly round: RoundOverview
  /** Whoever helps with some indicators is told that it is locked, and not through whose hands it went. */
  readonly readsStage: boolean
}

/** Why nothing can be changed, and by whom it was sent; nothing while it is being filled in. */
export function FrozenNote({ round, readsStage }: FrozenNoteProps) {
  const { data: assessment } = useQuery(assessmentQuery(round.assessmentId))
  const isFrozen = assessment !== undefined && assessment.stage !== 'filling'
  const { data: stage } = useQuery({ ...stageQuery(round.assessmentId), enabled: isFrozen && readsStage })
  if (assessment?.isLocked && !isFrozen) return <LockedNote />
  if (!isFrozen) return null
  const sent = stage?.entries.find(({ move }) => move === sendingMove(assessment.stage))
  return (
    <Note tone="look" role="status" className={styles.note}>
      {sent ? (
        <SentWords entry={sent} timeZone={round.timeZone} />
      ) : (
        <Trans>Isian terkunci: penilaian ini sudah dikirim.</Trans>
      )}{' '}
      {readsStage ? (
        <Link from="/$slug/$year" to="/$slug/$year/tahap">
          <Trans>Lihat tahapnya</Trans>
        </Link>
      ) : null}
    </Note>
  )
}

function LockedNote() {
  return (
    <Note tone="look" role="status" className={styles.note}>
      <Trans>
        Isian terkunci: putaran ini dikunci. Yang sudah Anda ketik dan belum terkirim tetap di perangkat ini
        sampai kuncinya dibuka.
      </Trans>{' '}
      <Link from="/$slug/$year" to="/$slug/$year/kalender">
        <Trans>Lihat kalender</Trans>
      </Link>
    </Note>
  )
}

function sendingMove(stage: AssessmentState): StageEntry['move'] {
  return stage === 'verification' || stage === 'signing' ? 'send_for_verification' : 'submit'
}

function SentWords({ entry, timeZone }: { readonly entry: StageEntry; readonly timeZone: string }) {
  const format = useFormat()
  const { actorName, actedAt, move } = entry
  const moment = format.moment(actedAt, timeZone)
  if (move === 'send_for_verification')
    return (
      <Trans>
        Isian terkunci: {actorName} mengirimnya untuk diverifikasi, {moment}. Isian terbuka lagi bila
        dikembalikan.
      </Trans>
    )
  return (
    <Trans>
      Isian terkunci: {actorName} mengirim penilaian yang sudah ditandatangani, {moment}.
    </Trans>
  )
}
