import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { PasskeyCancelled } from '../../lib/api/passkeys.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { useAddPasskey } from './api/account.ts'

export function PasskeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const add = useAddPasskey()
  const isCancelled = add.error instanceof PasskeyCancelled
  return (
    <ActionDialog
      title={<Trans>Tambah kunci sandi</Trans>}
      submitLabel={<Trans>Buat kunci sandi</Trans>}
      consequence={<Trans>Perangkat Anda akan bertanya: buka dengan sidik jari, wajah, atau PIN-nya.</Trans>}
      pending={add.isPending}
      error={isCancelled ? null : add.error}
      onClose={onClose}
      onSubmit={() => {
        if (name.trim() === '' || password === '') return
        add.mutate({ name: name.trim(), password }, { onSuccess: onClose })
      }}
    >
      {(tried) => (
        <>
          {isCancelled ? (
            <Note tone="bad" role="alert">
              <Trans>
                Tidak jadi: perangkat Anda tidak membuat kunci sandi. Coba lagi bila itu bukan maksud Anda.
              </Trans>
            </Note>
          ) : null}
          <TextField
            label={t`Nama kunci sandi`}
            hint={t`Agar Anda mengenalinya nanti, misalnya “Laptop kantor”.`}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' ? t`Beri nama.` : undefined}
          />
          <OwnPasswordField value={password} onValue={setPassword} tried={tried} />
        </>
      )}
    </ActionDialog>
  )
}
