import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { useId } from 'react'
import { api } from '../../../lib/api/client.ts'
import { TextField } from '../../../ui/field.tsx'
import type { PolicyDraft } from './policy-draft.ts'
import { RowList } from './row-list.tsx'

const unitsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['active-units', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/units', { params: { path: { institutionId } } })),
  })

type Rows = PolicyDraft['officers']

interface OfficerRowsProps {
  readonly institutionId: string
  readonly rows: Rows
  readonly onRows: (rows: Rows) => void
}

/** Who answers for it: a unit of the institution by its name, or whatever else is typed. */
export function OfficerRows({ institutionId, rows, onRows }: OfficerRowsProps) {
  const { t } = useLingui()
  const listId = useId()
  const { data: units = [] } = useQuery(unitsQuery(institutionId))
  const unitIdOf = (name: string) => units.find((unit) => unit.name === name.trim())?.id ?? ''
  return (
    <>
      <datalist id={listId}>
        {units.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <RowList
        legend={<Trans>Penanggung jawab</Trans>}
        hint={<Trans>Unit kerja atau pejabat, misalnya “Bagian Hukum: menyiapkan rancangan”.</Trans>}
        addLabel={<Trans>Tambah penanggung jawab</Trans>}
        removeLabel={(at) => t`Hapus penanggung jawab ke-${at}`}
        blank={{ unitId: '', name: '', duty: '' }}
        {...{ rows, onRows }}
        renderRow={({ name, duty }, change) => (
          <>
            <TextField
              label={t`Unit kerja atau pejabat`}
              list={listId}
              maxLength={200}
              value={name}
              onChange={(event) => change({ name: event.target.value, unitId: unitIdOf(event.target.value) })}
            />
            <TextField
              label={t`Tugasnya`}
              maxLength={200}
              value={duty}
              onChange={(event) => change({ duty: event.target.value })}
            />
          </>
        )}
      />
    </>
  )
}
