import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ApiTokenScope, Institution, IssuedApiToken, NewApiToken } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { useMakeToken } from '../api/api-tokens.ts'
import { TokenFields } from './token-fields.tsx'

interface NewTokenDialogProps {
  readonly institution: Institution
  readonly scopes: readonly ApiTokenScope[]
  readonly longestDays: number
  readonly onMade: (token: IssuedApiToken) => void
  readonly onClose: () => void
}

/** For which program, for what, until when. */
export function NewTokenDialog({ institution, scopes, longestDays, onMade, onClose }: NewTokenDialogProps) {
  const make = useMakeToken(institution.id)
  const [wish, setWish] = useState<NewApiToken>({
    ...{ name: '', scopes: [], password: '' },
    validDays: Math.min(30, longestDays),
  })
  const submit = () => {
    if (wish.name.trim() === '' || wish.scopes.length === 0 || wish.password === '') return
    make.mutate({ ...wish, name: wish.name.trim() }, { onSuccess: onMade })
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
        <TokenFields
          {...{ scopes, longestDays, wish, tried }}
          onWish={(change) => setWish((before) => ({ ...before, ...change }))}
        />
      )}
    </ActionDialog>
  )
}
