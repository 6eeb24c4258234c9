import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { SelectField } from '../../ui/select-field.tsx'
import type { Unit } from './api/unit-register.ts'
import { NameFields, toNewUnit } from './name-fields.tsx'
import { toRecorded } from './occasion.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { UnitChecklist } from './unit-checklist.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import type { TaskProps } from './unit-task.ts'
import { useNameList } from './use-name-list.ts'

/** The choice that stands for a unit which begins with the merger. */
const newUnit = 'baru'

export function MergeDialog({ unit, ...task }: TaskProps & { readonly unit: Unit }) {
  const { t } = useLingui()
  const list = useNameList()
  const { units, today } = task.register
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([unit.id]))
  const [target, setTarget] = useState<string>(newUnit)
  const [names, setNames] = useState({ name: '', shortName: '' })
  const [occasion, setOccasion] = useState({ effectiveOn: today, legalBasis: '' })

  // the unit that the dialog was opened for stands first: a long list need not be searched for it
  const active = [unit, ...units.filter(({ id, endedOn }) => endedOn === null && id !== unit.id)]
  const merging = active.filter(({ id }) => chosen.has(id))
  const ending = merging.filter(({ id }) => id !== target)
  const begun = toNewUnit(names)
  const into = target === newUnit ? begun : { unitId: target }
  const intoName = target === newUnit ? begun?.name : active.find(({ id }) => id === target)?.name
  const isComplete = merging.length > 1 && into !== undefined && occasion.effectiveOn !== ''
  const from = ending.map(({ id }) => id)
  const wanted = isComplete ? { kind: 'merged' as const, ...toRecorded(occasion), from, into } : undefined
  return (
    <UnitDialog
      {...task}
      title={<Trans>Gabungkan {unit.name}</Trans>}
      submitLabel={<Trans>Gabungkan {merging.length} unit</Trans>}
      wanted={wanted}
      consequence={
        isComplete && intoName ? (
          <Trans>
            {list(ending.map(({ name }) => name))} berakhir pada hari itu; tugasnya diteruskan {intoName}.
            Yang sudah dicatat atas nama unit lama tetap.
          </Trans>
        ) : null
      }
    >
      {(tried) => (
        <>
          <UnitChecklist
            units={active}
            chosen={chosen}
            onChoose={(next) => {
              setChosen(next)
              if (!next.has(target)) setTarget(newUnit)
            }}
            error={tried && merging.length < 2 ? t`Pilih sedikitnya dua unit.` : undefined}
          />
          <SelectField
            label={t`Menjadi`}
            value={target}
            choices={[
              { value: newUnit, label: t`unit baru` },
              ...merging.map(({ id, name }) => ({ value: id, label: t`${name}, yang tetap ada` })),
            ]}
            onChoose={setTarget}
          />
          {target === newUnit ? <NameFields names={names} onChange={setNames} tried={tried} /> : null}
          <OccasionFields occasion={occasion} onChange={setOccasion} today={today} tried={tried} />
        </>
      )}
    </UnitDialog>
  )
}
