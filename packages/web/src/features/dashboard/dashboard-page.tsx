import { useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { DashboardView } from './dashboard-view.tsx'
import { type DashboardPlace, useDashboard } from './use-dashboard.ts'

/** Beranda: how mature the institution is, why, and what helps most. */
export function DashboardPage(place: DashboardPlace) {
  const { t } = useLingui()
  usePageTitle(`${t`Beranda`}, ${place.institution.name} ${place.round.year}`)
  return (
    <Suspense fallback={<DashboardSkeleton {...place} />}>
      <LoadedDashboard {...place} />
    </Suspense>
  )
}

function LoadedDashboard(place: DashboardPlace) {
  return <DashboardView dashboard={useDashboard(place)} />
}
