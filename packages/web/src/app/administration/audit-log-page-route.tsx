import { getRouteApi } from '@tanstack/react-router'
import { AuditLogPage } from '../../features/audit-log/audit-log-page.tsx'
import { usePlace } from '../use-place.ts'

const route = getRouteApi('/$slug/administrasi/catatan')

export function AuditLogPageRoute() {
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <AuditLogPage
      institution={usePlace().institution}
      filter={filter}
      onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
    />
  )
}
