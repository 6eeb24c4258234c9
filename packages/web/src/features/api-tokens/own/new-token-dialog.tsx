import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ApiTokenScope, Institution, IssuedApiToken } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useMakeToken } from '../api/api-tokens.ts'
import { ScopeChoice } from './scope-choice.tsx'
import { validities } from './validities.ts'

interface NewTokenDialogProps {
  readonly institution: Institution
  readonly scopes: readonly ApiTokenScope[]
  readonly longestDays: number
  readonly onMade: (token: IssuedApiToken) => void
  readonly onClose: () => void
}

/** For which program, for what, until when. */
export function NewTokenDialog({ institution, scopes, longestDays, onMade, onClose }: NewTokenDialogProps) {
  const { t } = useLingui()
  const make = useMakeToken(institution.id)
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly ApiTokenScope[]>([])
  const offered = validities(longestDays)
  const [days, setDays] = useState(String(offered.find((each) => each === 30) ?? longestDays))
  const submit = () => {
    if (name.trim() === '' || chosen.length === 0) return
    make.mutate({ name: name.trim(), scopes: [...chosen], validDays: Number(days) }, { onSuccess: onMade })
  }
  return (
    <ActionDialog
      title={<Trans>Token baru untuk {institution.name}</Trans>}
      submitLabel={<Trans>Buat token</Trans>}
      consequence={
        <Trans>
          Administrator instansi melihat bahwa token ini ada, untuk apa, dan kapan terakhir dipakai.
        </Trans>
      }
      pending={make.isPending}
      error={make.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <TextField
            label={t`Nama program`}
            hint={t`Yang akan Anda kenali dalam catatan, misalnya “Sinkron data induk”`}
            value={name}
            maxLength={80}
            autoComplete="off"
            error={tried && name.trim() === '' ? t`Tulis nama programnya.` : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ScopeChoice
            {...{ scopes, chosen }}
            error={tried && chosen.length === 0 ? t`Pilih sedikitnya satu.` : undefined}
            onChoose={setChosen}
          />
          <SelectField
            label={t`Berlaku selama`}
            hint={t`Instansi ini membolehkan paling lama ${longestDays} hari.`}
            value={days}
            choices={offered.map((each) => ({ value: String(each), label: t`${each} hari` }))}
            onChoose={setDays}
          />
        </>
      )}
    </ActionDialog>
  )
}
