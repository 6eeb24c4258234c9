import { CalendarPage } from '../../features/calendar/calendar-page.tsx'
import { useRound } from '../use-round.ts'

/** For everybody who works in the round. */
export function CalendarRoute() {
  const { institution, round } = useRound()
  return <CalendarPage key={round.assessmentId} {...{ institution, round }} />
}
