import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Unit } from './api/unit-register.ts'
import { NameFields, toNewUnit } from './name-fields.tsx'
import { toRecorded } from './occasion.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import type { TaskProps } from './unit-task.ts'

export function RenameDialog({ unit, ...task }: TaskProps & { readonly unit: Unit }) {
  const { today } = task.register
  const [names, setNames] = useState({ name: unit.name, shortName: unit.shortName })
  const [occasion, setOccasion] = useState({ effectiveOn: today, legalBasis: '' })
  const renamed = toNewUnit(names)
  const wanted =
    renamed && occasion.effectiveOn
      ? { kind: 'renamed' as const, ...toRecorded(occasion), unitId: unit.id, ...renamed }
      : undefined
  return (
    <UnitDialog
      {...task}
      title={<Trans>Ubah nama {unit.name}</Trans>}
      submitLabel={<Trans>Ubah nama</Trans>}
      wanted={wanted}
      consequence={
        <Trans>
          Nama baru langsung dilihat semua orang di instansi ini. Nama lama tetap tercatat dalam riwayat, dan
          boleh dipakai unit lain.
        </Trans>
      }
    >
      {(tried) => (
        <>
          <NameFields names={names} onChange={setNames} tried={tried} />
          <OccasionFields occasion={occasion} onChange={setOccasion} today={today} tried={tried} />
        </>
      )}
    </UnitDialog>
  )
}
