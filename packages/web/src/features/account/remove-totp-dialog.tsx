import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { useRemoveTotp } from './api/account.ts'

interface RemoveTotpDialogProps {
  /** A role of the person asks for a second step. */
  readonly isRequired: boolean
  readonly onRemoved: () => void
  readonly onClose: () => void
}

export function RemoveTotpDialog({ isRequired, onRemoved, onClose }: RemoveTotpDialogProps) {
  const [password, setPassword] = useState('')
  const remove = useRemoveTotp()
  return (
    <ActionDialog
      title={isRequired ? <Trans>Ganti aplikasi kode?</Trans> : <Trans>Lepas aplikasi kode?</Trans>}
      submitLabel={
        isRequired ? <Trans>Lepas yang lama, pasang yang baru</Trans> : <Trans>Lepas aplikasi kode</Trans>
      }
      consequence={
        isRequired ? (
          <Trans>
            Aplikasi yang lama dan kode pemulihannya tidak berlaku lagi. Langkah kedua tetap wajib bagi Anda:
            pasang yang baru sekarang juga, atau Anda dipandu memasangnya saat masuk berikutnya.
          </Trans>
        ) : (
          <Trans>Kode pemulihan Anda ikut terhapus. Sesudah ini kata sandi saja cukup untuk masuk.</Trans>
        )
      }
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() => (password === '' ? undefined : remove.mutate(password, { onSuccess: onRemoved }))}
    >
      {(tried) => <OwnPasswordField value={password} onValue={setPassword} tried={tried} />}
    </ActionDialog>
  )
}
