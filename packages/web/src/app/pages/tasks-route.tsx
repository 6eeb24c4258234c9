import { TurnNow } from '../../features/calendar/turn-now.tsx'
import { TasksPage } from '../../features/reminders/tasks-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function TasksRoute() {
  const { institution, round, rounds } = useRound()
  const may = useMay(institution.id)
  if (!may('see_own_tasks') && !may('oversee_tasks')) return <OwnRoleScreen />
  const { assessmentId, timeZone, year } = round
  const others = rounds.filter((each) => each.year !== year)
  return (
    <TasksPage
      {...{ institution, assessmentId, timeZone, year, others }}
      turnNow={<TurnNow assessmentId={assessmentId} />}
    />
  )
}
