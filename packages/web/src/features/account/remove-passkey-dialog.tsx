import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { AccountSecurity } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { useRemovePasskey } from './api/account.ts'

interface RemovePasskeyDialogProps {
  readonly passkey: AccountSecurity['passkeys'][number]
  readonly onClose: () => void
}

export function RemovePasskeyDialog({ passkey, onClose }: RemovePasskeyDialogProps) {
  const [password, setPassword] = useState('')
  const remove = useRemovePasskey()
  return (
    <ActionDialog
      title={<Trans>Hapus kunci sandi {passkey.name}?</Trans>}
      submitLabel={<Trans>Hapus kunci sandi</Trans>}
      consequence={
        <Trans>
          Dengan kunci ini tidak ada lagi yang dapat masuk. Hapus juga dari perangkat Anda bila masih di sana.
        </Trans>
      }
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() =>
        password === ''
          ? undefined
          : remove.mutate({ passkeyId: passkey.id, password }, { onSuccess: onClose })
      }
    >
      {(tried) => <OwnPasswordField value={password} onValue={setPassword} tried={tried} />}
    </ActionDialog>
  )
}
