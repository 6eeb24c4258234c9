import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PaperKind } from './api/papers.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { IssuedPaper } from './issued-paper.tsx'
import styles from './papers-page.module.css'

interface PaperPanelProps {
  readonly kind: PaperKind
  readonly assessmentId: string
  readonly institutionName: string
  readonly canIssue: boolean
  /** Of this kind, the first version first. */
  readonly issued: readonly Schemas['IssuedPaper'][]
}

export function PaperPanel({ kind, assessmentId, institutionName, canIssue, issued }: PaperPanelProps) {
  const names = usePaperNames()
  const [isIssuing, setIssuing] = useState(false)
  const name = names[kind]
  return (
    <Panel title={name}>
      <div className={styles.actions}>
        <a
          className={buttonClass()}
          href={`/api/assessments/${assessmentId}/papers/${kind}`}
          target="_blank"
          rel="noreferrer"
        >
          <Trans>Buka draf {name}</Trans>
        </a>
        <a className={buttonClass()} href={`/api/assessments/${assessmentId}/papers/${kind}/docx`}>
          <Trans>Unduh {name} untuk disunting (Word)</Trans>
        </a>
        {canIssue ? (
          <Button onClick={() => setIssuing(true)}>
            <Trans>Terbitkan {name}</Trans>
          </Button>
        ) : null}
      </div>
      {issued.length === 0 ? null : (
        <ul className={styles.issued}>
          {issued.toReversed().map((paper) => (
            <IssuedPaper key={paper.version} paper={paper} assessmentId={assessmentId} />
          ))}
        </ul>
      )}
      {isIssuing ? (
        <IssueDialog
          kind={kind}
          assessmentId={assessmentId}
          place={institutionName}
          version={issued.length + 1}
          onClose={() => setIssuing(false)}
        />
      ) : null}
    </Panel>
  )
}
