import { Trans } from '@lingui/react/macro'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './dashboard-skeleton.module.css'
import view from './dashboard-view.module.css'

/** The page's own outline while its numbers are on their way: nothing moves when they come. */
export function DashboardSkeleton() {
  return (
    <div role="status">
      <VisuallyHidden>
        <Trans>Memuat Beranda…</Trans>
      </VisuallyHidden>
      <div aria-hidden="true">
        <div className={styles.head} />
        <div className={styles.headline} />
        <div className={view.two}>
          <div className={styles.table} />
          <div className={styles.table} />
        </div>
      </div>
    </div>
  )
}
