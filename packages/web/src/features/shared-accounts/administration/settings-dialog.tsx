import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { SharedAccountSettings } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useChangeSettings } from '../api/shared-accounts.ts'
import styles from '../finding/finding.module.css'
import { useSettingFields } from './use-setting-fields.ts'

interface SettingsDialogProps {
  readonly institutionId: string
  readonly settings: SharedAccountSettings
  readonly onClose: () => void
}

/** From when on something is a sign here. */
export function SettingsDialog({ institutionId, settings, onClose }: SettingsDialogProps) {
  const { t } = useLingui()
  const change = useChangeSettings(institutionId)
  const fields = useSettingFields()
  const [isWatching, setWatching] = useState(settings.isWatching)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const textOf = (setting: (typeof fields)[number]['setting']) => typed[setting] ?? String(settings[setting])
  const isWithin = ({ setting, least, most }: (typeof fields)[number]) => {
    const value = Number(textOf(setting))
    return Number.isInteger(value) && value >= least && value <= most
  }
  const submit = () => {
    if (!fields.every(isWithin)) return
    const numbers = Object.fromEntries(fields.map(({ setting }) => [setting, Number(textOf(setting))]))
    change.mutate({ ...settings, ...numbers, isWatching }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Kapan sesuatu menjadi tanda</Trans>}
      submitLabel={<Trans>Simpan pengaturan</Trans>}
      consequence={
        <Trans>
          Berlaku mulai pemeriksaan berikutnya, paling lambat satu jam lagi, untuk semua akun instansi ini.
        </Trans>
      }
      pending={change.isPending}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isWatching}
              onChange={(event) => setWatching(event.currentTarget.checked)}
            />
            <Trans>Periksa apakah sebuah akun dipakai beberapa orang</Trans>
          </label>
          <div className={styles.numbers}>
            {fields.map((field) => (
              <TextField
                key={field.setting}
                label={field.label}
                hint={t`${field.least} sampai ${field.most}`}
                inputMode="numeric"
                value={textOf(field.setting)}
                error={
                  tried && !isWithin(field)
                    ? t`Tulis bilangan bulat dari ${field.least} sampai ${field.most}.`
                    : undefined
                }
                onChange={(event) =>
                  setTyped({ ...typed, [field.setting]: event.currentTarget.value.trim() })
                }
              />
            ))}
          </div>
        </>
      )}
    </ActionDialog>
  )
}
