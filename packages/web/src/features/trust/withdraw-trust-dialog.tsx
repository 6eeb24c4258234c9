import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { TrustEntry } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { useWithdrawTrust } from './api/trust.ts'
import { isReason, ReasonField } from './reason-field.tsx'

interface WithdrawTrustDialogProps {
  readonly institutionId: string
  readonly entry: TrustEntry
  readonly onWithdrawn: () => void
  readonly onClose: () => void
}

export function WithdrawTrustDialog({
  institutionId,
  entry,
  onWithdrawn,
  onClose,
}: WithdrawTrustDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const withdraw = useWithdrawTrust(institutionId)
  return (
    <ActionDialog
      title={<Trans>Tarik {entry.facts.subject}?</Trans>}
      submitLabel={<Trans>Tarik</Trans>}
      consequence={
        <Trans>
          Semua dokumen bertanda tangan diperiksa ulang; yang hanya dijamin olehnya menjadi tidak sah atau
          tidak dapat dipastikan. Hasil pemeriksaan yang lama tetap tersimpan.
        </Trans>
      }
      pending={withdraw.isPending}
      error={withdraw.error}
      onSubmit={() => {
        if (isReason(reason)) withdraw.mutate({ entryId: entry.id, reason }, { onSuccess: onWithdrawn })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <ReasonField
          label={t`Alasan`}
          hint={t`Misalnya: penerbit mengumumkan kuncinya bocor.`}
          value={reason}
          tried={tried}
          onChange={setReason}
        />
      )}
    </ActionDialog>
  )
}
