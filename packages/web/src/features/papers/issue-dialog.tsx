import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { type PaperKind, useIssuePaper } from './api/papers.ts'
import { IssueFields, nothingTyped, toGiven } from './issue-fields.tsx'

interface IssueDialogProps {
  readonly kind: PaperKind
  readonly assessmentId: string
  /** Where it is signed, as long as nobody says otherwise. */
  readonly place: string
  readonly version: number
  readonly onClose: () => void
}

export function IssueDialog({ kind, assessmentId, place, version, onClose }: IssueDialogProps) {
  const names = usePaperNames()
  const issue = useIssuePaper(assessmentId)
  const [typed, setTyped] = useState({ ...nothingTyped, place })
  const submit = () => {
    const given = toGiven(typed)
    if (given !== undefined) issue.mutate({ kind, body: { ...given, version } }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={
        <Trans>
          Terbitkan {names[kind]} versi {version}
        </Trans>
      }
      submitLabel={<Trans>Terbitkan</Trans>}
      consequence={
        <Trans>
          Yang terbit disimpan apa adanya dan tidak dapat diubah. Perbaikan menjadi versi berikutnya.
        </Trans>
      }
      pending={issue.isPending}
      error={issue.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => <IssueFields typed={typed} onType={setTyped} tried={tried} />}
    </ActionDialog>
  )
}
