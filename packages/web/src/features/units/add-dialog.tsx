import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { readUnitList } from '../../lib/unit-list/read-unit-list.ts'
import { toRecorded } from './occasion.ts'
import { OccasionFields } from './occasion-fields.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import { UnitListField } from './unit-list-field.tsx'
import { UnitListPreview } from './unit-list-preview.tsx'
import type { TaskProps } from './unit-task.ts'

/** One unit, or a list pasted from a document or a spreadsheet. */
export function AddDialog(task: TaskProps) {
  const { t } = useLingui()
  const { units, today } = task.register
  const [text, setText] = useState('')
  const [occasion, setOccasion] = useState({ effectiveOn: '', legalBasis: '' })
  const activeNames = units.filter(({ endedOn }) => endedOn === null).map(({ name }) => name)
  const listed = readUnitList(text, activeNames)
  const isSound = listed.length > 0 && listed.every(({ fault }) => fault === undefined)
  const { legalBasis } = toRecorded(occasion)
  const wanted = isSound
    ? {
        kind: 'created' as const,
        effectiveOn: occasion.effectiveOn || null,
        legalBasis,
        units: listed.map(({ name, shortName }) => ({ name, shortName })),
      }
    : undefined
  return (
    <UnitDialog
      {...task}
      wide
      title={<Trans>Tambah unit kerja</Trans>}
      submitLabel={<Plural value={listed.length} _0="Tambah unit" other="Tambah # unit" />}
      wanted={wanted}
      consequence={
        isSound ? (
          <Trans>Semua orang di instansi ini melihatnya dan dapat memilihnya. Dapat dibatalkan.</Trans>
        ) : null
      }
    >
      {(tried) => (
        <>
          <UnitListField
            text={text}
            onChange={setText}
            error={
              tried && listed.length === 0 ? t`Tulis sedikitnya satu unit, satu baris satu unit.` : undefined
            }
          />
          <UnitListPreview listed={listed} />
          <OccasionFields
            occasion={occasion}
            onChange={setOccasion}
            today={today}
            dayOptional
            tried={tried}
          />
        </>
      )}
    </UnitDialog>
  )
}
