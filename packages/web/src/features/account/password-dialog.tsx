import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { PasswordChange, Session } from '../../lib/api/contract.ts'
import { mayBeTaken, usePasswordJudgement } from '../../lib/use-password-judgement.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { useChangePassword } from './api/account.ts'
import { PasswordChangeFields } from './password-change-fields.tsx'

interface PasswordDialogProps {
  readonly person: Session['person']
  readonly onClose: () => void
  readonly onChanged: () => void
}

export function PasswordDialog({ person, onClose, onChanged }: PasswordDialogProps) {
  const [wanted, setWanted] = useState<PasswordChange>({
    ...{ currentPassword: '', newPassword: '' },
    revokeTokens: false,
  })
  const judgement = usePasswordJudgement(wanted.newPassword, person)
  const change = useChangePassword()
  return (
    <ActionDialog
      title={<Trans>Ganti kata sandi</Trans>}
      submitLabel={<Trans>Ganti kata sandi</Trans>}
      consequence={
        <Trans>Sesi Anda di perangkat lain berakhir saat itu juga; di sini Anda tetap masuk.</Trans>
      }
      pending={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() => {
        if (wanted.currentPassword === '' || !mayBeTaken(judgement)) return
        change.mutate(wanted, { onSuccess: onChanged })
      }}
    >
      {(tried) => (
        <PasswordChangeFields
          {...{ person, judgement, tried }}
          change={wanted}
          onChange={(part) => setWanted((before) => ({ ...before, ...part }))}
        />
      )}
    </ActionDialog>
  )
}
