import { useLingui } from '@lingui/react/macro'
import type { ApiTokenScope, NewApiToken } from '../../../lib/api/contract.ts'
import { TextField } from '../../../ui/field.tsx'
import { OwnPasswordField } from '../../../ui/own-password-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { ScopeChoice } from './scope-choice.tsx'
import { validities } from './validities.ts'

interface TokenFieldsProps {
  readonly scopes: readonly ApiTokenScope[]
  readonly longestDays: number
  readonly wish: NewApiToken
  readonly onWish: (change: Partial<NewApiToken>) => void
  readonly tried: boolean
}

export function TokenFields({ scopes, longestDays, wish, onWish, tried }: TokenFieldsProps) {
  const { t } = useLingui()
  const { name, scopes: chosen, validDays, password } = wish
  return (
    <>
      <TextField
        label={t`Nama program`}
        hint={t`Yang akan Anda kenali dalam catatan, misalnya “Sinkron data induk”`}
        value={name}
        maxLength={80}
        autoComplete="off"
        error={tried && name.trim() === '' ? t`Tulis nama programnya.` : undefined}
        onChange={(event) => onWish({ name: event.currentTarget.value })}
      />
      <ScopeChoice
        {...{ scopes, chosen }}
        error={tried && chosen.length === 0 ? t`Pilih sedikitnya satu.` : undefined}
        onChoose={(next) => onWish({ scopes: [...next] })}
      />
      <SelectField
        label={t`Berlaku selama`}
        hint={t`Instansi ini membolehkan paling lama ${longestDays} hari.`}
        value={String(validDays)}
        choices={validities(longestDays).map((each) => ({ value: String(each), label: t`${each} hari` }))}
        onChoose={(days) => onWish({ validDays: Number(days) })}
      />
      <OwnPasswordField value={password} onValue={(next) => onWish({ password: next })} tried={tried} />
    </>
  )
}
