import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LinkButton } from '../../ui/link-button.tsx'
import type { Unit } from './api/unit-register.ts'
import { NameFields, toNewUnit, type UnitNames } from './name-fields.tsx'
import { toRecorded } from './occasion.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import type { TaskProps } from './unit-task.ts'

const nobody: UnitNames = { name: '', shortName: '' }

export function SplitDialog({ unit, ...task }: TaskProps & { readonly unit: Unit }) {
  const { t } = useLingui()
  const { today } = task.register
  const [parts, setParts] = useState<readonly UnitNames[]>([nobody, nobody])
  const [occasion, setOccasion] = useState({ effectiveOn: today, legalBasis: '' })
  const into = parts.map(toNewUnit).filter((part) => part !== undefined)
  const isComplete = into.length === parts.length && occasion.effectiveOn !== ''
  const wanted = isComplete
    ? { kind: 'split' as const, ...toRecorded(occasion), from: unit.id, into }
    : undefined
  return (
    <UnitDialog
      {...task}
      title={<Trans>Pecah {unit.name}</Trans>}
      submitLabel={<Trans>Pecah menjadi {parts.length} unit</Trans>}
      wanted={wanted}
      consequence={
        <Trans>
          {unit.name} berakhir pada hari itu, dan {parts.length} unit baru mulai. Yang sudah dicatat atas nama{' '}
          {unit.name} tetap.
        </Trans>
      }
    >
      {(tried) => (
        <>
          {parts.map((part, position) => (
            <NameFields
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what tells the parts apart
              key={position}
              label={t`Unit ${position + 1}`}
              names={part}
              tried={tried}
              onChange={(names) => setParts(parts.with(position, names))}
            />
          ))}
          <p>
            <LinkButton onClick={() => setParts([...parts, nobody])}>
              <Trans>Tambah satu unit lagi</Trans>
            </LinkButton>{' '}
            {parts.length > 2 ? (
              <LinkButton onClick={() => setParts(parts.slice(0, -1))}>
                <Trans>Kurangi satu</Trans>
              </LinkButton>
            ) : null}
          </p>
          <OccasionFields occasion={occasion} onChange={setOccasion} today={today} tried={tried} />
        </>
      )}
    </UnitDialog>
  )
}
