import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { unitFunctionNames } from '@undagi/maturity'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { useSetFunctions } from './api/unit-register.ts'
import type { ProposedFunctions } from './propose-functions.ts'

interface ProposeDialogProps {
  readonly institutionId: string
  readonly proposed: readonly ProposedFunctions[]
  readonly onClose: () => void
}

/** What the names of units say they are there for, to be confirmed by a person. */
export function ProposeDialog({ institutionId, proposed, onClose }: ProposeDialogProps) {
  const { t } = useLingui()
  const setting = useSetFunctions(institutionId)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(proposed.map(({ unit }) => unit.id)),
  )
  const wanted = proposed
    .filter(({ unit }) => chosen.has(unit.id))
    .map(({ unit, functions }) => ({ unitId: unit.id, functions: [...functions], seen: null }))
  return (
    <ActionDialog
      title={<Trans>Fungsi menurut nama</Trans>}
      submitLabel={<Plural value={wanted.length} other="Tetapkan # unit" />}
      consequence={
        <Trans>
          Usulan ini dibaca dari nama saja. Hapus centang yang keliru; fungsi tiap unit dapat diubah
          sesudahnya. Yang namanya tidak menyebut fungsi ditetapkan satu per satu.
        </Trans>
      }
      pending={setting.isPending}
      error={setting.error}
      onSubmit={() => {
        if (wanted.length > 0) setting.mutate(wanted, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <CheckList
          legend={<Trans>Unit dan fungsinya</Trans>}
          choices={proposed.map(({ unit, functions }) => ({
            value: unit.id,
            label: unit.name,
            detail: functions.map((each) => unitFunctionNames[each]).join(', '),
          }))}
          chosen={chosen}
          error={tried && wanted.length === 0 ? t`Centang paling sedikit satu unit.` : undefined}
          onChoose={setChosen}
        />
      )}
    </ActionDialog>
  )
}
