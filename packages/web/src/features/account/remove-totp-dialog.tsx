import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { useRemoveTotp } from './api/account.ts'

interface RemoveTotpDialogProps {
  /** A role of the person asks for a second step. */
  readonly isRequired: boolean
  readonly onClose: () => void
}

export function RemoveTotpDialog({ isRequired, onClose }: RemoveTotpDialogProps) {
  const [password, setPassword] = useState('')
  const remove = useRemoveTotp()
  return (
    <ActionDialog
      title={<Trans>Lepas aplikasi kode?</Trans>}
      submitLabel={<Trans>Lepas aplikasi kode</Trans>}
      consequence={
        isRequired ? (
          <Trans>
            Kode pemulihan Anda ikut terhapus. Karena peran Anda meminta langkah kedua, Anda diminta
            memasangnya lagi saat masuk berikutnya.
          </Trans>
        ) : (
          <Trans>Kode pemulihan Anda ikut terhapus. Sesudah ini kata sandi saja cukup untuk masuk.</Trans>
        )
      }
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() => (password === '' ? undefined : remove.mutate(password, { onSuccess: onClose }))}
    >
      {(tried) => <OwnPasswordField value={password} onValue={setPassword} tried={tried} />}
    </ActionDialog>
  )
}
