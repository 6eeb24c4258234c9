import { Trans } from '@lingui/react/macro'
import type { CalendarStage } from './api/calendar.ts'
import { EndDialog } from './dialogs/end-dialog.tsx'
import { PlanDialog } from './dialogs/plan-dialog.tsx'
import { UntilDialog } from './dialogs/until-dialog.tsx'
import type { Opened } from './dialogs/use-changing.ts'
import type { StageTask } from './possible-tasks.ts'
import { useCalendarWords } from './use-calendar-words.ts'

export type CalendarTask =
  | { readonly kind: 'plan' | 'lock' | 'unlock' }
  | { readonly kind: StageTask; readonly stage: CalendarStage }

interface CalendarDialogProps extends Opened {
  readonly task: CalendarTask
  readonly onClose: () => void
}

/** The dialog of the change that somebody is about to make. */
export function CalendarDialog({ task, ...dialog }: CalendarDialogProps) {
  if ('stage' in task) return <StageDialog {...dialog} {...task} />
  if (task.kind === 'plan') return <PlanDialog {...dialog} />
  return <LockDialog isLocking={task.kind === 'lock'} {...dialog} />
}

interface StageDialogProps extends Opened {
  readonly kind: StageTask
  readonly stage: CalendarStage
  readonly onClose: () => void
}

function StageDialog({ kind, stage: name, ...dialog }: StageDialogProps) {
  const { nameOf } = useCalendarWords()
  const { calendar } = dialog
  const stage = calendar.stages.find((each) => each.stage === name)
  if (stage === undefined) return null
  if (kind !== 'close')
    return <UntilDialog {...dialog} kind={kind === 'extend' ? 'extended' : 'opened'} stage={stage} />
  return (
    <EndDialog
      {...dialog}
      change={{ kind: 'closed', stage: name }}
      title={<Trans>Tutup: {nameOf(name)}</Trans>}
      submitLabel={<Trans>Tutup tahap ini</Trans>}
      consequence={
        <Trans>
          Tahap ini berakhir sekarang, dan tetap tertutup sampai seseorang membukanya kembali. Yang sudah
          diisi tidak hilang.
        </Trans>
      }
      needsPaper={stage.isFromOutside && !calendar.can.withoutPaper}
    />
  )
}

interface LockDialogProps extends Opened {
  readonly isLocking: boolean
  readonly onClose: () => void
}

function LockDialog({ isLocking, ...dialog }: LockDialogProps) {
  return (
    <EndDialog
      {...dialog}
      change={{ kind: isLocking ? 'locked' : 'unlocked' }}
      title={isLocking ? <Trans>Kunci putaran</Trans> : <Trans>Buka kunci putaran</Trans>}
      submitLabel={isLocking ? <Trans>Kunci</Trans> : <Trans>Buka kunci</Trans>}
      consequence={
        isLocking ? (
          <Trans>
            Sesudah dikunci, tidak ada tahap yang dapat dipindahkan dan tidak ada hari yang dapat diubah,
            sampai kuncinya dibuka dengan alasan.
          </Trans>
        ) : (
          <Trans>Jadwal berlaku lagi seperti sebelum dikunci. Tahap yang sudah lewat tetap lewat.</Trans>
        )
      }
      needsPaper={false}
    />
  )
}
