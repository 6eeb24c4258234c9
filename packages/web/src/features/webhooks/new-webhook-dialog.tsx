import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution, IssuedWebhook } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { useRegisterWebhook } from './api/webhooks.ts'

interface NewWebhookDialogProps {
  readonly institution: Institution
  readonly onRegistered: (issued: IssuedWebhook) => void
  readonly onClose: () => void
}

/** Which program, under which address. */
export function NewWebhookDialog({ institution, onRegistered, onClose }: NewWebhookDialogProps) {
  const { t } = useLingui()
  const register = useRegisterWebhook(institution.id)
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [password, setPassword] = useState('')
  const isAddress = URL.canParse(url) && /^https?:/.test(url)
  const submit = () => {
    if (name.trim() === '' || !isAddress || password === '') return
    register.mutate({ name: name.trim(), url, password }, { onSuccess: onRegistered })
  }
  return (
    <ActionDialog
      title={<Trans>Webhook baru untuk {institution.name}</Trans>}
      submitLabel={<Trans>Daftarkan</Trans>}
      consequence={
        <Trans>
          Penerimanya akan mengetahui nama, surel dan tugas orang yang diingatkan. Daftarkan hanya program
          yang boleh memegang data pribadi itu.
        </Trans>
      }
      pending={register.isPending}
      error={register.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t`Nama penerima`}
            hint={t`Yang akan Anda kenali, misalnya “Grup obrolan evaluasi”`}
            value={name}
            maxLength={60}
            autoComplete="off"
            error={tried && name.trim() === '' ? t`Tulis nama penerimanya.` : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextField
            label={t`Alamat`}
            hint={t`Diawali https://, di luar jaringan dalam server`}
            value={url}
            inputMode="url"
            maxLength={500}
            autoComplete="off"
            error={
              tried && !isAddress
                ? t`Tulis alamat lengkap, misalnya https://chat.kota.go.id/undagi.`
                : undefined
            }
            onChange={(event) => setUrl(event.currentTarget.value.trim())}
          />
          <OwnPasswordField value={password} onValue={setPassword} tried={tried} />
        </>
      )}
    </ActionDialog>
  )
}
