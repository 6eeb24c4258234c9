import { Trans, useLingui } from '@lingui/react/macro'
import { PageHead } from '../../ui/page-head.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './dashboard-skeleton.module.css'
import view from './dashboard-view.module.css'
import type { DashboardPlace } from './use-dashboard.ts'

/** The page's own outline while its numbers are on their way: nothing moves when they come. */
export function DashboardSkeleton({ institution, round }: DashboardPlace) {
  const { t } = useLingui()
  return (
    <>
      <PageHead title={t`Beranda`} lead={<p>{`${institution.name}, ${round.name}`}</p>} />
      <div role="status">
        <VisuallyHidden>
          <Trans>Memuat angka…</Trans>
        </VisuallyHidden>
        <div aria-hidden="true">
          <div className={styles.headline} />
          <div className={view.two}>
            <div className={styles.panel} />
            <div className={styles.panel} />
          </div>
        </div>
      </div>
    </>
  )
}
