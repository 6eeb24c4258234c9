import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { unitChoicesQuery } from '../api/choices.ts'
import type { Team, TeamRole } from '../api/coordination-team.ts'
import { teamRoles, useTeamWords } from '../use-team-words.ts'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'

/** Somebody who is in the team: a person with an account here, or a name alone. */
export function MemberDialog({ all, team, ...form }: FormProps & { readonly team: Team }) {
  const { t } = useLingui()
  const { roles } = useTeamWords()
  const { data: units = [] } = useQuery(unitChoicesQuery(form.institutionId))
  const [personId, setPerson] = useState('')
  const [name, setName] = useState('')
  const [office, setOffice] = useState('')
  const [unitId, setUnit] = useState('')
  const [role, setRole] = useState<TeamRole>('member')
  const [from, setFrom] = useState(team.validFrom)
  const choosePerson = (chosen: string) => {
    setPerson(chosen)
    const colleague = all.colleagues.find((each) => each.personId === chosen)
    if (colleague) setName(colleague.name)
  }
  const isComplete = name.trim() !== '' && from !== ''
  return (
    <ChangeDialog
      {...form}
      title={<Trans>Tambah anggota</Trans>}
      submitLabel={<Trans>Tambahkan</Trans>}
      wanted={
        isComplete
          ? {
              ...{ kind: 'member_joined', teamId: team.id, name: name.trim(), office, role, from },
              ...{ personId: orNull(personId), unitId: orNull(unitId) },
            }
          : undefined
      }
    >
      {(tried) => (
        <>
          <SelectField
            label={t`Orang di instansi ini`}
            hint={t`Atau tulis namanya saja di bawah.`}
            value={personId}
            choices={[
              { value: '', label: t`Tidak mempunyai akun di sini` },
              ...all.colleagues.map((each) => ({ value: each.personId, label: each.name })),
            ]}
            onChoose={choosePerson}
          />
          <div className={fieldPairClass}>
            <TextField
              label={t`Nama`}
              error={tried && name.trim() === '' ? t`Tuliskan namanya.` : undefined}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <TextField
              label={t`Jabatan`}
              placeholder={t`Kepala Dinas Komunikasi dan Informatika`}
              maxLength={200}
              value={office}
              onChange={(event) => setOffice(event.target.value)}
            />
            <SelectField
              label={t`Unit kerja`}
              value={unitId}
              choices={[
                { value: '', label: t`Tidak ada` },
                ...units.map((unit) => ({ value: unit.id, label: unit.name })),
              ]}
              onChoose={setUnit}
            />
            <SelectField
              label={t`Kedudukan dalam tim`}
              value={role}
              choices={teamRoles.map((value) => ({ value, label: roles[value] }))}
              onChoose={setRole}
            />
            <DateField
              label={t`Anggota sejak`}
              error={tried && from === '' ? t`Isi hari pertamanya.` : undefined}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          </div>
        </>
      )}
    </ChangeDialog>
  )
}

const orNull = (id: string) => (id === '' ? null : id)
