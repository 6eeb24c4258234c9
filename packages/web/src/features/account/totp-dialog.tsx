import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { OwnPasswordField } from '../../ui/own-password-field.tsx'
import { TotpSetup } from '../../ui/totp-setup.tsx'
import { useConfirmTotp, useStartTotp } from './api/account.ts'
import { CodesDialog } from './codes-dialog.tsx'

/** The password, then the picture for the phone and its first code, then the codes for the day it is lost. */
export function TotpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const codeField = useRef<HTMLInputElement>(null)
  const start = useStartTotp()
  const confirm = useConfirmTotp()
  const title = <Trans>Pasang aplikasi kode</Trans>
  if (confirm.data) return <CodesDialog title={title} codes={confirm.data.recoveryCodes} onClose={onClose} />
  const offer = start.data
  if (!offer)
    return (
      <ActionDialog
        key="password"
        title={title}
        submitLabel={<Trans>Lanjut</Trans>}
        consequence={null}
        pending={start.isPending}
        error={start.error}
        onClose={onClose}
        onSubmit={() => (password === '' ? undefined : start.mutate(password))}
      >
        {(tried) => <OwnPasswordField value={password} onValue={setPassword} tried={tried} />}
      </ActionDialog>
    )
  return (
    <ActionDialog
      key="code"
      initialFocus={codeField}
      title={title}
      submitLabel={<Trans>Pasang</Trans>}
      consequence={<Trans>Setelah dipasang, kodenya diminta setiap kali Anda masuk.</Trans>}
      pending={confirm.isPending}
      error={confirm.error}
      onClose={onClose}
      onSubmit={() => (code.trim() === '' ? undefined : confirm.mutate(code))}
    >
      {(tried) => (
        <TotpSetup
          offer={offer}
          code={code}
          codeRef={codeField}
          onCode={setCode}
          error={tried && code.trim() === '' ? t`Isi kodenya.` : undefined}
        />
      )}
    </ActionDialog>
  )
}
