import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useChangeTokenSettings } from '../api/api-tokens.ts'

interface TokenSettingsDialogProps {
  readonly institutionId: string
  readonly longestDays: number
  readonly onClose: () => void
}

export function TokenSettingsDialog({ institutionId, longestDays, onClose }: TokenSettingsDialogProps) {
  const { t } = useLingui()
  const change = useChangeTokenSettings(institutionId)
  const [typed, setTyped] = useState(String(longestDays))
  const days = Number(typed)
  const isWithin = Number.isInteger(days) && days >= 1 && days <= 365
  return (
    <ActionDialog
      title={<Trans>Masa berlaku token</Trans>}
      submitLabel={<Trans>Simpan pengaturan</Trans>}
      consequence={
        <Trans>Berlaku untuk token yang dibuat sesudah ini; yang sudah ada tetap sampai tanggalnya.</Trans>
      }
      pending={change.isPending}
      error={change.error}
      onSubmit={() => {
        if (isWithin) change.mutate({ longestDays: days }, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <TextField
          label={t`Paling lama (hari)`}
          hint={t`1 sampai 365`}
          inputMode="numeric"
          value={typed}
          error={tried && !isWithin ? t`Tulis bilangan bulat dari 1 sampai 365.` : undefined}
          onChange={(event) => setTyped(event.currentTarget.value.trim())}
        />
      )}
    </ActionDialog>
  )
}
