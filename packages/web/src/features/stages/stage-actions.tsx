import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import type { Stage } from './api/stage.ts'
import { openTasks, type StageTask } from './stage-task.ts'

interface StageActionsProps {
  readonly stage: Stage
  readonly onChoose: (task: StageTask) => void
}

/** Only for who may: the step that leads on, filled, and the ways back. */
export function StageActions({ stage, onChoose }: StageActionsProps) {
  const { t } = useLingui()
  const labels: Readonly<Record<StageTask, string>> = {
    send: t`Kirim untuk diverifikasi`,
    verify: t`Setujui`,
    return: t`Kembalikan`,
    submit: t`Kirim`,
    reopen: t`Buka kembali`,
  }
  return openTasks(stage).map((task) => (
    <Button
      key={task}
      kind={task === 'return' || task === 'reopen' ? 'plain' : 'main'}
      onClick={() => onChoose(task)}
    >
      {labels[task]}
    </Button>
  ))
}
