import { getRouteApi } from '@tanstack/react-router'
import { ReturnPage } from '../../features/contributions/offline/return-page.tsx'
import { titleOfName } from '../../features/evidence/reading/title-of-name.ts'
import { uploadOne } from '../../features/evidence/sending/upload-one.ts'
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
  return (
    <ReturnPage
      // another kit begins with nothing chosen
      key={returnId}
      {...{ timeZone, params }}
      address={{ assessmentId, returnId }}
      upload={(file, steps) => uploadOne(file, { institutionId: institution.id, ...steps })}
      titleOf={titleOfName}
    />
  )
}
