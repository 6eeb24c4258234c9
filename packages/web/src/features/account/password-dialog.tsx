import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { mayBeTaken, usePasswordJudgement } from '../../lib/use-password-judgement.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { NewPasswordField } from '../../ui/new-password-field.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { useChangePassword } from './api/account.ts'

interface PasswordDialogProps {
  readonly person: Session['person']
  readonly onClose: () => void
  readonly onChanged: () => void
}

export function PasswordDialog({ person, onClose, onChanged }: PasswordDialogProps) {
  const { t } = useLingui()
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const judgement = usePasswordJudgement(newPassword, person)
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
        if (currentPassword === '' || !mayBeTaken(judgement)) return
        change.mutate({ currentPassword, newPassword }, { onSuccess: onChanged })
      }}
    >
      {(tried) => (
        <>
          <input type="hidden" name="email" autoComplete="username" value={person.email} />
          <PasswordField
            label={t`Kata sandi sekarang`}
            autoComplete="current-password"
            value={currentPassword}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            error={tried && currentPassword === '' ? t`Isi kata sandi Anda yang sekarang.` : undefined}
          />
          <NewPasswordField
            label={t`Kata sandi baru`}
            value={newPassword}
            onChange={(event) => setNew(event.currentTarget.value)}
            judgement={judgement}
            error={tried && !mayBeTaken(judgement) ? t`Pilih kata sandi yang dapat dipakai.` : undefined}
          />
        </>
      )}
    </ActionDialog>
  )
}
