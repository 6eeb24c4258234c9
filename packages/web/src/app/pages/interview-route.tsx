import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { findIndicator } from '@undagi/maturity'
import { AttachPlaces } from '../../features/evidence/in-room/attach-places.tsx'
import { EvidenceInRoom } from '../../features/evidence/in-room/evidence-in-room.tsx'
import { InterviewPage } from '../../features/interview/interview-page.tsx'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { JudgeInRoom } from '../screens/judge-in-room.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function InterviewRoute() {
  const { institution, round } = useRound()
  const { data } = useSuspenseQuery(instrumentQuery(round.edition))
  const may = useMay(institution.id)
  if (!may('read_interview'))
    return (
      <OwnRoleScreen>
        {may('rate_second') ? (
          <p>
            <Trans>
              Anda menilai kedua kali tanpa melihat yang pertama, jadi ruang interviu tidak terbuka bagi Anda.
            </Trans>
          </p>
        ) : null}
      </OwnRoleScreen>
    )
  const { assessmentId, year } = round
  const instrument = instrumentOfYear(data, year)
  return (
    <InterviewPage
      key={assessmentId}
      {...{ institution, assessmentId, year, instrument }}
      renderEvidence={({ code, ...asked }) => {
        const indicator = findIndicator(instrument, code)
        return indicator ? (
          <EvidenceInRoom key={code} {...{ institution, round, indicator, ...asked }} />
        ) : null
      }}
      renderValue={({ code, ...asked }) => {
        const indicator = findIndicator(instrument, code)
        return indicator ? (
          <JudgeInRoom key={code} place={{ institution, round, instrument }} {...{ indicator, ...asked }} />
        ) : null
      }}
      renderAttached={({ code, ...asked }) => {
        const indicator = findIndicator(instrument, code)
        return indicator ? <AttachPlaces {...{ institution, round, indicator, ...asked }} /> : null
      }}
    />
  )
}
