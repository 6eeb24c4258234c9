import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type AskedRequest, useSendBack } from '../api/contributions.ts'

interface SendBackDialogProps {
  readonly assessmentId: string
  readonly request: AskedRequest
  readonly onClose: () => void
}

/** Sends an answer back to its unit, with what is missing and a day. */
export function SendBackDialog({ assessmentId, request, onClose }: SendBackDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [dueOn, setDueOn] = useState('')
  const sending = useSendBack(assessmentId)
  const { name } = request.unit
  return (
    <ActionDialog
      title={<Trans>Kembalikan jawaban {name}</Trans>}
      submitLabel={<Trans>Kembalikan</Trans>}
      consequence={
        <Trans>
          Perangkat daerah itu membaca alasannya dan menjawab lagi. Sampai itu terjadi, jawabannya tidak
          dihitung dan tidak dapat disahkan atau disalin. Yang lama tetap tercatat.
        </Trans>
      }
      unsaved={
        reason.trim() === '' && dueOn === '' ? null : (
          <Trans>Pengembalian ini belum dikirim. Bila ditutup, alasan dan batas waktunya dibuang.</Trans>
        )
      }
      pending={sending.isPending}
      error={sending.error}
      onSubmit={() => {
        if (reason.trim() !== '' && dueOn !== '' && request.answer)
          sending.mutate(
            { requestId: request.id, seenRevision: request.answer.revision, reason, dueOn },
            { onSuccess: onClose },
          )
      }}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextArea
            label={t`Apa yang perlu diperbaiki`}
            error={tried && reason.trim() === '' ? t`Tulis alasannya.` : undefined}
            maxLength={1_000}
            value={reason}
            onChange={setReason}
          />
          <DateField
            label={t`Paling lambat dijawab lagi`}
            error={tried && dueOn === '' ? t`Isi batas waktunya.` : undefined}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
          />
        </>
      )}
    </ActionDialog>
  )
}
