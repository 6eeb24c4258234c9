import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type AskedRequest, useWithdraw } from '../api/contributions.ts'

interface WithdrawDialogProps {
  readonly assessmentId: string
  readonly request: AskedRequest
  readonly onClose: () => void
}

/** Takes a question back, with a word to who was asked. */
export function WithdrawDialog({ assessmentId, request, onClose }: WithdrawDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const withdrawing = useWithdraw(assessmentId)
  const { name } = request.unit
  return (
    <ActionDialog
      title={<Trans>Tarik permintaan kepada {name}</Trans>}
      submitLabel={<Trans>Tarik</Trans>}
      consequence={
        <Trans>
          Perangkat daerah itu membaca alasannya. Jawaban yang sudah ada tetap tercatat, tetapi tidak
          dihitung.
        </Trans>
      }
      pending={withdrawing.isPending}
      error={withdrawing.error}
      onSubmit={() => {
        if (reason.trim() !== '')
          withdrawing.mutate({ requestId: request.id, reason }, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <TextArea
          label={t`Alasan`}
          error={tried && reason.trim() === '' ? t`Tulis alasannya.` : undefined}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      )}
    </ActionDialog>
  )
}
