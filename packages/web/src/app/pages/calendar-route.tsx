import { ConflictRules } from '../../features/assignments/conflicts/conflict-rules.tsx'
import { CalendarPage } from '../../features/calendar/calendar-page.tsx'
import { NextInterview } from '../../features/interview/next-interview.tsx'
import { useMay } from '../../lib/use-may.ts'
import { useRound } from '../use-round.ts'

/** For everybody who works in the round. */
export function CalendarRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  return (
    <CalendarPage
      key={round.assessmentId}
      {...{ institution, round }}
      keepsMany={may('keep_calendars')}
      conflicts={
        round.kind === 'self_assessment' ? null : (
          <ConflictRules assessmentId={round.assessmentId} timeZone={institution.timeZone} />
        )
      }
      interview={
        round.kind === 'evaluation' && may('read_interview') ? (
          <NextInterview assessmentId={round.assessmentId} />
        ) : null
      }
    />
  )
}
