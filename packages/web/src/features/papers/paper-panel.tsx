import type { Schemas } from '@undagi/api-client'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { Panel } from '../../ui/panel.tsx'
import type { PaperKind } from './api/papers.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { IssuedList } from './issued-list.tsx'
import { PaperActions } from './paper-actions.tsx'
import { type PaperIssue, PaperWaits } from './paper-waits.tsx'

interface PaperPanelProps {
  readonly kind: PaperKind
  readonly assessmentId: string
  readonly institutionId: string
  readonly institutionName: string
  readonly hasDraft: boolean
  readonly issue: PaperIssue
  /** Of this kind, the first version first. */
  readonly issued: readonly Schemas['IssuedPaper'][]
  /** Of every kind: no two of them should bear one number unawares. */
  readonly allIssued: readonly Schemas['IssuedPaper'][]
  /** The day of the approval that the paper rests on; undefined: it rests on none, or none is known. */
  readonly approvedOn: string | undefined
}

/** One of the institution's own papers: its draft, what stands in the way of issuing it, and what was issued. */
export function PaperPanel(props: PaperPanelProps) {
  const { kind, assessmentId, institutionId, institutionName, hasDraft, issue, issued } = props
  const names = usePaperNames()
  const [isIssuing, setIssuing] = useState(false)
  const name = names[kind]
  const address = `/api/assessments/${assessmentId}/papers/${kind}`
  return (
    <Panel title={name}>
      <PaperWaits draft={hasDraft ? 'ready' : 'not_written'} issue={issue} />
      {hasDraft ? (
        <PaperActions
          name={name}
          draftAddress={address}
          canIssue={issue === 'ready'}
          onIssue={() => setIssuing(true)}
        />
      ) : null}
      <IssuedList issued={issued} address={`${address}/versions`} />
      {isIssuing ? (
        <IssueDialog
          kind={kind}
          assessmentId={assessmentId}
          institutionId={institutionId}
          place={institutionName}
          version={issued.length + 1}
          issued={props.allIssued}
          approvedOn={props.approvedOn}
          onClose={() => setIssuing(false)}
        />
      ) : null}
    </Panel>
  )
}
