import type { ReactNode } from 'react'
import { AspectTable } from './aspect-table.tsx'
import { DashboardHead } from './dashboard-head.tsx'
import styles from './dashboard-view.module.css'
import { EmptyDashboard } from './empty-dashboard.tsx'
import { Headline } from './headline.tsx'
import { MissingPanel } from './missing-panel.tsx'
import { NextStepsPanel } from './next-steps-panel.tsx'
import { PrintNote } from './print-note.tsx'
import { ProofProvider } from './proof/proof-provider.tsx'
import { StaleNote } from './stale-note.tsx'
import type { Dashboard } from './use-dashboard.ts'
import { YearsPanel } from './years-panel.tsx'

interface DashboardViewProps {
  readonly dashboard: Dashboard
  readonly notice: ReactNode
  readonly help: ReactNode
}

export function DashboardView({ dashboard, notice, help }: DashboardViewProps) {
  return (
    <ProofProvider dashboard={dashboard}>
      <div className={styles.view}>
        <DashboardHead dashboard={dashboard} help={help} />
        <StaleNote dashboard={dashboard} />
        {notice}
        {dashboard.answered === 0 ? (
          <EmptyDashboard dashboard={dashboard} />
        ) : (
          <>
            <Headline dashboard={dashboard} />
            <div className={styles.panels}>
              <div className={styles.two}>
                <AspectTable dashboard={dashboard} />
                <NextStepsPanel dashboard={dashboard} />
              </div>
              <div className={styles.two}>
                <YearsPanel dashboard={dashboard} />
                <MissingPanel dashboard={dashboard} />
              </div>
            </div>
          </>
        )}
        <PrintNote dashboard={dashboard} />
      </div>
    </ProofProvider>
  )
}
