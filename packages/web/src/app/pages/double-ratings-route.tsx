import { useSuspenseQuery } from '@tanstack/react-query'
import { DoubleRatingsPage } from '../../features/double-ratings/double-ratings-page.tsx'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { instrumentOfYear } from '../../lib/instrument-of-year.ts'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

export function DoubleRatingsRoute() {
  const { institution, round } = useRound()
  const may = useMay(institution.id)
  const { data: edited } = useSuspenseQuery(instrumentQuery(round.edition))
  if (!may('see_double_rating')) return <OwnRoleScreen />
  const place = { institution, round, instrument: instrumentOfYear(edited, round.year) }
  return <DoubleRatingsPage place={place} seesDrift={may('see_assessor_drift')} />
}
