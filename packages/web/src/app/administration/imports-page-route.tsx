import { getRouteApi } from '@tanstack/react-router'
import { ImportsPage } from '../../features/imports/imports-page.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/administrasi/impor')

export function ImportsPageRoute() {
  const { institution } = usePlace()
  const { berkas } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <ImportsPage
      institution={institution}
      importId={berkas}
      onOpen={(importId) => navigate({ search: importId === undefined ? {} : { berkas: importId } })}
    />
  )
}
