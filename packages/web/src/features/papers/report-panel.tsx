import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { reportQuery } from './api/report.ts'
import { IssueReportDialog } from './issue-report-dialog.tsx'
import { IssuedList } from './issued-list.tsx'
import { PaperWaits } from './paper-waits.tsx'
import styles from './papers-page.module.css'

/** The report that the round ends in; nothing where it ends in none. */
export function ReportPanel({ assessmentId }: { readonly assessmentId: string }) {
  const { data: report } = useSuspenseQuery(reportQuery(assessmentId))
  const names = usePaperNames()
  const [isIssuing, setIssuing] = useState(false)
  const { kind, draft, issue, issued } = report
  if (kind === null) return null
  const name = names[kind]
  const address = `/api/assessments/${assessmentId}/report`
  return (
    <Panel title={name}>
      <PaperWaits draft={draft} issue={issue} />
      {draft === 'ready' ? (
        <div className={styles.actions}>
          <a className={buttonClass()} href={`${address}/draft`} target="_blank" rel="noreferrer">
            <Trans>Buka draf {name}</Trans>
          </a>
          <a className={buttonClass()} href={`${address}/draft/docx`}>
            <Trans>Unduh {name} untuk disunting (Word)</Trans>
          </a>
          {issue === 'ready' ? (
            <Button onClick={() => setIssuing(true)}>
              <Trans>Terbitkan {name}</Trans>
            </Button>
          ) : null}
        </div>
      ) : null}
      <IssuedList issued={issued} address={`${address}/versions`} />
      {isIssuing ? (
        <IssueReportDialog
          kind={kind}
          assessmentId={assessmentId}
          version={issued.length + 1}
          onClose={() => setIssuing(false)}
        />
      ) : null}
    </Panel>
  )
}
