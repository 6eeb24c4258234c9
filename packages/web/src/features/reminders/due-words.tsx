import { Trans } from '@lingui/react/macro'
import { Deadline } from '../../ui/deadline.tsx'
import type { OwnTask } from './api/tasks.ts'
import { isLeft } from './is-left.ts'

interface DueWordsProps {
  readonly task: Pick<OwnTask, 'kind' | 'dueAt' | 'daysLate'>
  readonly timeZone: string
}

/** Until when a task is to be done. */
export function DueWords({ task, timeZone }: DueWordsProps) {
  if (task.dueAt === null) return <Trans>Tanpa batas waktu</Trans>
  return <Deadline at={task.dueAt} timeZone={timeZone} isOld={isLeft(task)} />
}
