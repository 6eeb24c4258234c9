import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { papersQuery } from '../../lib/api/papers.ts'
import { useMay } from '../../lib/use-may.ts'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { reportQuery } from './api/report.ts'
import { AspectsPanel } from './aspects-panel.tsx'
import { IssueReportDialog } from './issue-report-dialog.tsx'
import { IssuedList } from './issued-list.tsx'
import { PaperActions } from './paper-actions.tsx'
import { PaperWaits } from './paper-waits.tsx'
import { UnplannedList } from './unplanned-list.tsx'

interface ReportPanelProps {
  readonly assessmentId: string
  readonly institutionId: string
  /** Whether the institution's own papers are shown, whose numbers the report may bear by mistake. */
  readonly readsOwn: boolean
}

/** The report that the round ends in; nothing where it ends in none. */
export function ReportPanel({ assessmentId, institutionId, readsOwn }: ReportPanelProps) {
  const { data: report } = useSuspenseQuery(reportQuery(assessmentId))
  const { data: own } = useQuery({ ...papersQuery(assessmentId), enabled: readsOwn })
  const may = useMay(institutionId)
  const names = usePaperNames()
  const [isIssuing, setIssuing] = useState(false)
  const { kind, draft, issue, issued, unplanned, recommendsNothing } = report
  if (kind === null) return null
  const name = names[kind]
  const address = `/api/assessments/${assessmentId}/report`
  return (
    <>
      <Panel title={name}>
        <PaperWaits draft={draft} issue={issue} />
        <UnplannedList unplanned={unplanned} canPlan={may('plan_recommendation')} />
        {draft === 'ready' ? (
          <PaperActions
            name={name}
            draftAddress={`${address}/draft`}
            canIssue={issue === 'ready'}
            onIssue={() => setIssuing(true)}
          />
        ) : null}
        <IssuedList issued={issued} address={`${address}/versions`} />
        {isIssuing ? (
          <IssueReportDialog
            kind={kind}
            assessmentId={assessmentId}
            institutionId={institutionId}
            version={issued.length + 1}
            recommendsNothing={recommendsNothing}
            issued={own?.issued ?? []}
            onClose={() => setIssuing(false)}
          />
        ) : null}
      </Panel>
      {draft === 'ready' ? <AspectsPanel assessmentId={assessmentId} /> : null}
    </>
  )
}
