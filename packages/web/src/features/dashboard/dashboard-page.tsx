import { useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense } from 'react'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { DashboardView } from './dashboard-view.tsx'
import { type DashboardPlace, useDashboard } from './use-dashboard.ts'

interface DashboardPageProps extends DashboardPlace {
  /** What this person is to be told before anything else; stands above the figures. */
  readonly notice: ReactNode
}

/** Beranda: how mature the institution is, why, and what helps most. */
export function DashboardPage({ notice, ...place }: DashboardPageProps) {
  const { t } = useLingui()
  usePageTitle(`${t`Beranda`}, ${place.institution.name} ${place.round.year}`)
  return (
    <Suspense fallback={<DashboardSkeleton {...place} />}>
      <LoadedDashboard {...place} notice={notice} />
    </Suspense>
  )
}

function LoadedDashboard({ notice, ...place }: DashboardPageProps) {
  return <DashboardView dashboard={useDashboard(place)} notice={notice} />
}
