import { Trans } from '@lingui/react/macro'
import type { NewTeamChange } from '../api/coordination-team.ts'
import styles from '../coordination-team.module.css'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'

interface TakeBackDialogProps extends FormProps {
  readonly what: string
  readonly change: NewTeamChange
}

/** What was written down by mistake, or is open again after all. */
export function TakeBackDialog({ all: _, what, change, ...form }: TakeBackDialogProps) {
  const reopens = change.kind === 'decision_reopened'
  return (
    <ChangeDialog
      {...form}
      title={reopens ? <Trans>Buka lagi keputusan ini?</Trans> : <Trans>Hapus pencatatan ini?</Trans>}
      submitLabel={reopens ? <Trans>Buka lagi</Trans> : <Trans>Hapus pencatatan</Trans>}
      consequence={<Consequence kind={change.kind} />}
      wanted={change}
    >
      {() => <p className={styles.text}>{what}</p>}
    </ChangeDialog>
  )
}

function Consequence({ kind }: Pick<NewTeamChange, 'kind'>) {
  if (kind === 'decision_reopened') return <Trans>Keputusan ini menunggu lagi.</Trans>
  if (kind === 'meeting_taken_back')
    return (
      <Trans>
        Rapat ini beserta keputusannya hilang dari halaman, dan notulanya tidak lagi ditawarkan dengan
        sendirinya dalam putaran yang masih berjalan. Dokumennya tetap di Bukti.
      </Trans>
    )
  return <Trans>Untuk yang salah dicatat. Jejaknya tetap ada dalam log.</Trans>
}
