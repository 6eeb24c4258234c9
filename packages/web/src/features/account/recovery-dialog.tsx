import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { useRenewRecoveryCodes } from './api/account.ts'
import { CodesDialog } from './codes-dialog.tsx'

export function RecoveryDialog({ onClose }: { readonly onClose: () => void }) {
  const [password, setPassword] = useState('')
  const renew = useRenewRecoveryCodes()
  const title = <Trans>Kode pemulihan baru</Trans>
  if (renew.data) return <CodesDialog title={title} codes={renew.data.recoveryCodes} onClose={onClose} />
  return (
    <ActionDialog
      title={title}
      submitLabel={<Trans>Buat kode baru</Trans>}
      consequence={<Trans>Semua kode pemulihan yang lama langsung tidak berlaku.</Trans>}
      pending={renew.isPending}
      error={renew.error}
      onClose={onClose}
      onSubmit={() => (password === '' ? undefined : renew.mutate(password))}
    >
      {(tried) => <OwnPasswordField value={password} onValue={setPassword} tried={tried} />}
    </ActionDialog>
  )
}
