import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import type { ChangeCalendar } from '../api/calendar.ts'
import { ReasonFields } from './reason-fields.tsx'
import { type Opened, useChanging } from './use-changing.ts'

interface EndDialogProps extends Opened {
  readonly change: ChangeCalendar['change']
  readonly title: ReactNode
  readonly submitLabel: ReactNode
  readonly consequence: ReactNode
  readonly needsPaper: boolean
  readonly onClose: () => void
}

/** A stage is closed, or the round locked or unlocked: what follows from it, and why. */
export function EndDialog(props: EndDialogProps) {
  const { change, title, submitLabel, consequence, needsPaper, onClose, ...opened } = props
  const changing = useChanging(opened, needsPaper)
  return (
    <ActionDialog
      {...{ title, submitLabel, consequence, onClose }}
      pending={changing.isPending}
      error={changing.error}
      unsaved={
        changing.draft.reason === '' ? null : (
          <Trans>Perubahan ini belum dikirim. Bila ditutup, isiannya dibuang.</Trans>
        )
      }
      onSubmit={() => changing.make(change)}
    >
      {(tried) => <ReasonFields {...{ changing, needsPaper, tried }} />}
    </ActionDialog>
  )
}
