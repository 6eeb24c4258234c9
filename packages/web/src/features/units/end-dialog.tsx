import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Unit } from './api/unit-register.ts'
import { toRecorded } from './occasion.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import type { TaskProps } from './unit-task.ts'

interface EndDialogProps extends TaskProps {
  readonly kind: 'end' | 'restore'
  readonly unit: Unit
}

/** A unit that is no more, or is again. */
export function EndDialog({ kind, unit, ...task }: EndDialogProps) {
  const { today } = task.register
  const [occasion, setOccasion] = useState({ effectiveOn: today, legalBasis: '' })
  const isEnd = kind === 'end'
  const wanted = occasion.effectiveOn
    ? {
        kind: isEnd ? ('ended' as const) : ('restored' as const),
        ...toRecorded(occasion),
        unitId: unit.id,
      }
    : undefined
  return (
    <UnitDialog
      {...task}
      title={isEnd ? <Trans>Akhiri {unit.name}</Trans> : <Trans>Aktifkan kembali {unit.name}</Trans>}
      submitLabel={isEnd ? <Trans>Akhiri unit</Trans> : <Trans>Aktifkan kembali</Trans>}
      wanted={wanted}
      consequence={
        isEnd ? (
          <Trans>
            {unit.name} tidak dapat dipilih lagi mulai hari itu. Yang sudah dicatat atas namanya tetap, dan
            namanya boleh dipakai unit lain. Unit ini dapat diaktifkan kembali.
          </Trans>
        ) : (
          <Trans>{unit.name} dapat dipilih lagi oleh semua orang di instansi ini.</Trans>
        )
      }
    >
      {(tried) => <OccasionFields occasion={occasion} onChange={setOccasion} today={today} tried={tried} />}
    </UnitDialog>
  )
}
