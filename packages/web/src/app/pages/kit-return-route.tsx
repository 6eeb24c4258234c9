import { getRouteApi } from '@tanstack/react-router'
import { ReturnPage } from '../../features/contributions/offline/return-page.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

const route = getRouteApi('/$slug/$year/permintaan/luring/$returnId')

export function KitReturnRoute() {
  const { institution, round } = useRound()
  const { returnId } = route.useParams()
  const may = useMay(institution.id)
  if (!may('see_own_contributions')) return <OwnRoleScreen />
  const { assessmentId, timeZone, year } = round
  const params = { slug: institution.slug, year: String(year) }
  return <ReturnPage {...{ timeZone, params }} address={{ assessmentId, returnId }} />
}
