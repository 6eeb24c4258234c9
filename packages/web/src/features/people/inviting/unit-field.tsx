import { useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { unitsQuery } from '../api/people.ts'

interface UnitFieldProps {
  readonly institution: Institution
  readonly unitId: string
  readonly error?: string | undefined
  readonly onChange: (unitId: string) => void
}

/** Which unit a role is of, for the roles that are one unit's. */
export function UnitField({ institution, unitId, error, onChange }: UnitFieldProps) {
  const { t } = useLingui()
  const { data: units } = useSuspenseQuery(unitsQuery(institution.id))
  const choices = [
    { value: '', label: t`Pilih unit kerja` },
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <SelectField
      label={t`Unit kerja`}
      value={unitId}
      choices={choices}
      error={error}
      hint={t`Responden, kepala OPD dan OPD pengampu berperan untuk unit ini saja.`}
      onChoose={onChange}
    />
  )
}
