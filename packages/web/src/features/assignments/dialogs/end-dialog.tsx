import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type Assignment, useAssigning } from '../api/assignments.ts'

interface EndDialogProps {
  readonly assessmentId: string
  readonly assignment: Assignment
  readonly onClose: () => void
}

export function EndDialog({ assessmentId, assignment, onClose }: EndDialogProps) {
  const { t } = useLingui()
  const { mutate, isPending, error } = useAssigning(assessmentId)
  const [reason, setReason] = useState('')
  const { assessorName, assignmentId } = assignment
  const submit = () => {
    if (reason.trim() === '') return
    mutate({ kind: 'end', body: { assignmentId, reason: reason.trim() } }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Akhiri penugasan {assessorName}</Trans>}
      submitLabel={<Trans>Akhiri penugasan</Trans>}
      consequence={
        <Trans>
          Mulai sekarang penilaian ini tertutup baginya. Yang sudah dinilainya tetap ada, dengan namanya.
        </Trans>
      }
      pending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <TextArea
          label={t`Alasan`}
          error={tried && reason.trim() === '' ? t`Tuliskan alasannya.` : undefined}
          value={reason}
          onChange={setReason}
        />
      )}
    </ActionDialog>
  )
}
