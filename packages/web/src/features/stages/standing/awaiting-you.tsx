import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RoundOverview } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'
import { type Stage, stageQuery } from '../api/stage.ts'
import { isOwnTurn } from '../is-own-turn.ts'
import { openRevision } from '../open-revision.ts'
import styles from '../stages.module.css'

interface AwaitingYouProps {
  readonly round: RoundOverview
  readonly fillsIn: boolean
}

/** On Beranda, for whom the assessment waits: the step by name, and the way to it; otherwise nothing. */
export function AwaitingYou({ round, fillsIn }: AwaitingYouProps) {
  const { data: stage } = useQuery(stageQuery(round.assessmentId))
  if (!stage || !isOwnTurn(stage, fillsIn)) return null
  // what is still being filled in waits for nobody in particular
  if (stage.stage === 'filling' && !openRevision(stage.entries) && hasUnanswered(stage)) return null
  return (
    <Note tone="look" role="status" className={styles.note}>
      <strong>
        <Trans>Menunggu Anda:</Trans>
      </strong>{' '}
      <StepWords stage={stage} name={round.name} />{' '}
      <Link from="/$slug/$year" to="/$slug/$year/tahap">
        <Trans>Buka Tahap</Trans>
      </Link>
    </Note>
  )
}

const hasUnanswered = ({ gaps }: Stage) => gaps.some(({ kind }) => kind === 'unanswered')

function StepWords({ stage, name }: { readonly stage: Stage; readonly name: string }) {
  const returned = openRevision(stage.entries)
  if (stage.stage === 'verification')
    return <Trans>{name} perlu Anda periksa, lalu disetujui atau dikembalikan.</Trans>
  if (stage.stage === 'signing') return <Trans>{name} perlu Anda tanda tangani dan kirim.</Trans>
  if (returned)
    return (
      <Trans>
        {name} dikembalikan {returned.actorName} dengan{' '}
        <Plural value={returned.revisionNotes.length} other="# catatan" />.
      </Trans>
    )
  return <Trans>semua indikator {name} sudah dinilai. Kirim untuk diverifikasi bila sudah siap.</Trans>
}
