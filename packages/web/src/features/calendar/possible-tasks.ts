import type { RoundCalendar, ScheduledStage } from './api/calendar.ts'

export type StageTask = 'extend' | 'close' | 'open'

/** What can be done with a stage from where it stands: nothing is offered that would be refused. */
export function possibleTasks(
  { standing, last, isChangeable }: Pick<ScheduledStage, 'standing' | 'last' | 'isChangeable'>,
  can: Pick<RoundCalendar['can'], 'move'>,
): readonly StageTask[] {
  if (!can.move || !isChangeable) return []
  switch (standing) {
    case 'open':
      return last === null ? ['close'] : ['extend', 'close']
    case 'lapsed':
      return ['extend']
    case 'closed':
    case 'to_come':
      return ['open']
    case 'unset':
    case 'locked':
      return []
  }
}
