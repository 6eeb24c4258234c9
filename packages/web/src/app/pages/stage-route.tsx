import { AssignmentsPanel } from '../../features/assignments/assignments-panel.tsx'
import { TurnNow } from '../../features/calendar/turn-now.tsx'
import { NextInterview } from '../../features/interview/next-interview.tsx'
import { CopiedPanel } from '../../features/last-year/copied-panel.tsx'
import { OutsideStagePage } from '../../features/stages/outside/outside-stage-page.tsx'
import { TermLine } from '../../features/stages/outside/term-line.tsx'
import { StagePage } from '../../features/stages/stage-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OpenedNationally } from '../../ui/opened-nationally.tsx'
import { ReadersOnly } from '../screens/readers-only.tsx'
import { useRound } from '../use-round.ts'

export function StageRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const isJudged = round.kind !== 'self_assessment'
  const assignments =
    isJudged && may('see_assignments') ? (
      <AssignmentsPanel round={round} declaresTies={may('declare_own_tie')} />
    ) : null
  const interview =
    round.kind === 'evaluation' && may('read_interview') ? (
      <>
        <NextInterview assessmentId={round.assessmentId} />
        {may('set_objection_term') ? <TermLine round={round} /> : null}
      </>
    ) : null
  const turnNow = <TurnNow assessmentId={round.assessmentId} isTitled />
  const opening = <OpenedNationally opened={round.openedNationally} timeZone={round.timeZone} />
  if (!may('read_assessment') && may('read_stages'))
    return (
      <OutsideStagePage
        key={round.assessmentId}
        {...{ institution, round, turnNow }}
        assignments={
          <>
            {opening}
            {interview}
            {assignments}
          </>
        }
      />
    )
  return (
    <ReadersOnly>
      <StagePage
        key={round.assessmentId}
        {...{ institution, round, assignments, turnNow }}
        fillsIn={may('rate')}
        keepsCalendar={may('keep_calendar')}
        warning={
          <>
            {opening}
            {interview}
            <CopiedPanel assessmentId={round.assessmentId} />
          </>
        }
      />
    </ReadersOnly>
  )
}
