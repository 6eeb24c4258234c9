import { useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense } from 'react'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { DashboardView } from './dashboard-view.tsx'
import { type DashboardPlace, useDashboard } from './use-dashboard.ts'

interface DashboardPageProps extends DashboardPlace {
  /** What this person is to be told before anything else; stands above the figures. */
  readonly notice: ReactNode
  /** Where one asks a colleague for help. */
  readonly help: ReactNode
}

/** Beranda: how mature the institution is, why, and what helps most. */
export function DashboardPage({ notice, help, ...place }: DashboardPageProps) {
  const { t } = useLingui()
  usePageTitle(`${t`Beranda`}, ${place.institution.name} ${place.round.year}`)
  return (
    <Suspense fallback={<DashboardSkeleton {...place} />}>
      <LoadedDashboard {...place} {...{ notice, help }} />
    </Suspense>
  )
}

function LoadedDashboard({ notice, help, ...place }: DashboardPageProps) {
  return <DashboardView dashboard={useDashboard(place)} {...{ notice, help }} />
}
