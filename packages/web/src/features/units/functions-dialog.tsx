import { Trans } from '@lingui/react/macro'
import { functionsOfUnit, unitFunctionNames, unitFunctions } from '@undagi/maturity'
import { useState } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { type Unit, useSetFunctions } from './api/unit-register.ts'

interface FunctionsDialogProps {
  readonly institutionId: string
  readonly unit: Unit
  readonly onClose: () => void
}

/** What one unit is there for; what its name says is ticked to begin with, until somebody has said it. */
export function FunctionsDialog({ institutionId, unit, onClose }: FunctionsDialogProps) {
  const setting = useSetFunctions(institutionId)
  // As it was opened: what comes in behind the dialog nobody has seen.
  const [seen] = useState(unit.functions)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(unit.functions ?? functionsOfUnit(unit)),
  )
  const functions = unitFunctions.filter((each) => chosen.has(each))
  return (
    <ActionDialog
      title={<Trans>Fungsi {unit.name}</Trans>}
      submitLabel={<Trans>Tetapkan</Trans>}
      consequence={
        <Trans>
          Dipakai untuk memilih siapa ditanya di halaman Permintaan. Tidak mengubah hak siapa pun; yang lama
          tetap tercatat.
        </Trans>
      }
      pending={setting.isPending}
      error={setting.error}
      onSubmit={() => setting.mutate([{ unitId: unit.id, functions, seen }], { onSuccess: onClose })}
      onClose={onClose}
    >
      {() => (
        <CheckList
          legend={
            unit.functions === null ? (
              <Trans>Fungsi (dicentang menurut namanya, periksa dahulu)</Trans>
            ) : (
              <Trans>Fungsi</Trans>
            )
          }
          choices={unitFunctions.map((each) => ({ value: each, label: unitFunctionNames[each] }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </ActionDialog>
  )
}
