import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { type NewProvider, useAddProvider } from './api/identity-providers.ts'

interface AddProviderDialogProps {
  readonly institutionId: string
  readonly redirectUri: string
  readonly onClose: () => void
}

const nothing: NewProvider = { name: '', issuer: '', clientId: '', clientSecret: '', password: '' }

export function AddProviderDialog({ institutionId, redirectUri, onClose }: AddProviderDialogProps) {
  const { t } = useLingui()
  const [written, setWritten] = useState(nothing)
  const add = useAddProvider(institutionId)
  const field = (name: keyof NewProvider, tried: boolean) => ({
    value: written[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
      setWritten((before) => ({ ...before, [name]: value })),
    error: tried && written[name].trim() === '' ? t`Isi bagian ini.` : undefined,
  })
  const isComplete = Object.values(written).every((value) => value.trim() !== '')
  return (
    <ActionDialog
      title={<Trans>Daftarkan penyedia akun</Trans>}
      submitLabel={<Trans>Daftarkan</Trans>}
      consequence={
        <Trans>
          Siapa pun yang mengelola penyedia ini dapat masuk sebagai orang yang menyambungkan akunnya. Undagi
          menghubunginya sekarang juga untuk memeriksa alamatnya.
        </Trans>
      }
      pending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={() => (isComplete ? add.mutate(written, { onSuccess: onClose }) : undefined)}
    >
      {(tried) => (
        <>
          <p>
            <Trans>
              Di sana daftarkan Undagi dengan alamat kembali <code>{redirectUri}</code>
            </Trans>
          </p>
          <TextField
            label={t`Nama di tombol`}
            hint={t`Misalnya SSO Kota Contoh.`}
            {...field('name', tried)}
          />
          <TextField
            label={t`Alamat penyedia (issuer)`}
            hint={t`Misalnya https://sso.kota.go.id/realms/pegawai`}
            type="url"
            {...field('issuer', tried)}
          />
          <TextField label={t`ID klien`} autoComplete="off" {...field('clientId', tried)} />
          <PasswordField label={t`Rahasia klien`} autoComplete="off" {...field('clientSecret', tried)} />
          <PasswordField
            label={t`Kata sandi Anda`}
            autoComplete="current-password"
            {...field('password', tried)}
          />
        </>
      )}
    </ActionDialog>
  )
}
