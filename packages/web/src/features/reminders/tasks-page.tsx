import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { OwnTasks } from './own-tasks.tsx'
import { TaskBoard } from './task-board.tsx'
import styles from './tasks.module.css'
import type { YearOfTasks } from './years-with-tasks.ts'

interface TasksPageProps {
  readonly institution: Institution
  readonly assessmentId: string
  readonly timeZone: string
  readonly year: number
  /** The other rounds of the institution. */
  readonly others: readonly YearOfTasks[]
  /** Whose turn it is since when: of another feature. */
  readonly turnNow: ReactNode
}

/** What waits for this person; and for who answers for the whole, who is late with what. */
export function TasksPage({ institution, assessmentId, timeZone, year, others, turnNow }: TasksPageProps) {
  const { t } = useLingui()
  const may = useMay(institution.id)
  usePageTitle(`${t`Tugas`}, ${institution.name} ${year}`)
  return (
    <>
      <PageHead
        title={<Trans>Tugas {year}</Trans>}
        lead={<Trans>Yang belum dikerjakan, dan sampai kapan.</Trans>}
      />
      <div className={styles.stack}>
        {turnNow}
        {may('see_own_tasks') ? (
          <OwnTasks {...{ assessmentId, timeZone, others }} institutionId={institution.id} />
        ) : null}
        {may('oversee_tasks') ? <TaskBoard {...{ assessmentId, timeZone }} /> : null}
      </div>
    </>
  )
}
