import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { publishedOfQuery } from '../../lib/api/published-of.ts'
import { Panel } from '../../ui/panel.tsx'
import { PublishedResults } from '../../ui/published-results.tsx'
import styles from './empty-dashboard.module.css'

/** What is known about the institution before it has rated anything; nothing where nothing was published. */
export function PublishedPanel({ institutionId }: { institutionId: string }) {
  const { t } = useLingui()
  const { data } = useQuery(publishedOfQuery(institutionId))
  if (!data || data.length === 0) return null
  return (
    <Panel title={t`Yang sudah diterbitkan`}>
      <div className={styles.published}>
        <PublishedResults results={data} />
      </div>
    </Panel>
  )
}
