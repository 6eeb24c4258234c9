import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { type Recommendation, type Recommendations, usePlan } from '../api/recommendations.ts'

interface PlanDialogProps {
  readonly recommendation: Recommendation
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly people: Recommendations['people']
  readonly onClose: () => void
}

/** Who is to do it until when. */
export function PlanDialog({ recommendation, units, people, onClose }: PlanDialogProps) {
  const { t } = useLingui()
  const planning = usePlan(recommendation)
  const [unitId, setUnit] = useState(recommendation.unit?.id ?? '')
  const [chosen, setOwner] = useState(people.length === 0 ? '' : (recommendation.ownerId ?? ''))
  const [dueOn, setDueOn] = useState(recommendation.dueOn ?? '')
  const owners = people.filter(({ unitIds }) => unitIds === null || unitIds.includes(unitId))
  // whoever is of another unit than the one that is chosen now is nobody to name
  const ownerId = owners.some(({ personId }) => personId === chosen) ? chosen : ''
  const seenVersion = recommendation.version
  const submit = () => {
    if (unitId === '' || dueOn === '') return
    const owner = ownerId === '' ? null : ownerId
    planning.mutate({ kind: 'plan', seenVersion, unitId, ownerId: owner, dueOn }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      title={<Trans>Tugaskan rekomendasi</Trans>}
      submitLabel={<Trans>Tugaskan</Trans>}
      consequence={
        <Trans>
          Orang perangkat daerah itu melihatnya di halaman Rekomendasi. Tenggat yang diundur tetap terlihat di
          samping yang baru.
        </Trans>
      }
      pending={planning.isPending}
      error={planning.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <SelectField
            label={t`Perangkat daerah`}
            error={tried && unitId === '' ? t`Pilih perangkat daerahnya.` : undefined}
            value={unitId}
            choices={[
              { value: '', label: t`Pilih…` },
              ...units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setUnit}
          />
          {people.length === 0 || unitId === '' ? null : (
            <SelectField
              label={t`Orangnya`}
              hint={t`Orang perangkat daerah itu, atau orang instansi. Boleh dikosongkan.`}
              value={ownerId}
              choices={[
                { value: '', label: t`Belum ditentukan` },
                ...owners.map(({ personId, name }) => ({ value: personId, label: name })),
              ]}
              onChoose={setOwner}
            />
          )}
          <DateField
            label={t`Tenggat`}
            error={tried && dueOn === '' ? t`Isi tenggatnya.` : undefined}
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
        </>
      )}
    </ActionDialog>
  )
}
