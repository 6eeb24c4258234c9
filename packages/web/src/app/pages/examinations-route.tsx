import { useSuspenseQuery } from '@tanstack/react-query'
import { ExaminationsPage } from '../../features/evidence/judging/examinations-page.tsx'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function ExaminationsRoute() {
  const { institution, round } = useRound()
  const { data } = useSuspenseQuery(instrumentQuery(round.edition))
  if (!useMay(institution.id)('read_offered_evidence')) return <OwnRoleScreen />
  return <ExaminationsPage place={{ institution, round, instrument: instrumentOfYear(data, round.year) }} />
}
