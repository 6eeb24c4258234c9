import type { StageDialogProps } from './dialogs/dialog-props.ts'
import { PassOnDialog } from './dialogs/pass-on-dialog.tsx'
import { ReopenDialog } from './dialogs/reopen-dialog.tsx'
import { ReturnDialog } from './dialogs/return-dialog.tsx'
import { SubmitDialog } from './dialogs/submit-dialog.tsx'
import type { StageTask } from './stage-task.ts'

interface TaskDialogProps extends StageDialogProps {
  readonly task: StageTask
}

/** The dialog of the step that somebody is about to make. */
export function StageDialog({ task, ...dialog }: TaskDialogProps) {
  switch (task) {
    case 'send':
    case 'verify':
      return <PassOnDialog kind={task} {...dialog} />
    case 'return':
      return <ReturnDialog {...dialog} />
    case 'submit':
      return <SubmitDialog {...dialog} />
    case 'reopen':
      return <ReopenDialog {...dialog} />
  }
}
