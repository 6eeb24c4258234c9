import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import type { ChangedValue } from '../../ui/changed-values.tsx'
import { ColleagueNote } from '../../ui/colleague-note.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { StaleInstitution, useChangeInstitution } from './api/change-institution.ts'
import { ChangeConsequence } from './change-consequence.tsx'
import { rebaseData, toData } from './institution-data.ts'
import styles from './institution-page.module.css'
import { useInstitutionWords } from './institution-words.ts'
import { useInstitutionDifferences } from './use-institution-differences.ts'

interface InstitutionDialogProps {
  readonly institution: Institution
  readonly open: boolean
  readonly onClose: () => void
  readonly onChanged: (before: Institution, now: Institution) => void
}

export function InstitutionDialog(props: InstitutionDialogProps) {
  const { institution, open, onClose, onChanged } = props
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { categories, timeZones } = useInstitutionWords()
  const [seen, setSeen] = useState(institution)
  const [data, setData] = useState(() => toData(institution))
  const [overtaken, setOvertaken] = useState<readonly ChangedValue[]>([])
  const differences = useInstitutionDifferences()
  const change = useChangeInstitution(institution)
  const isMissing = data.name.trim() === ''

  const follow = (current: Institution) => {
    setData(rebaseData(data, { seen, current }))
    setOvertaken(differences(seen, current))
    setSeen(current)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isMissing || change.isPending) return
    change.mutate(
      { ...data, expectedVersion: seen.version },
      {
        onSuccess: (now) => onChanged(seen, now),
        onError: (error) => {
          if (error instanceof StaleInstitution) follow(error.current)
        },
      },
    )
  }
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Ubah data instansi</Trans>}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {change.error instanceof StaleInstitution ? (
          <ColleagueNote values={overtaken} />
        ) : change.error ? (
          <Note tone="bad" role="alert">
            {errorWords(change.error)}
          </Note>
        ) : null}
        <TextField
          label={t`Nama`}
          value={data.name}
          maxLength={200}
          onChange={(event) => setData({ ...data, name: event.currentTarget.value })}
          error={isMissing ? t`Isi nama instansi, misalnya Pemerintah Kota Contoh.` : undefined}
        />
        <SelectField
          label={t`Kategori`}
          value={data.category}
          choices={categories}
          onChoose={(category) => setData({ ...data, category })}
        />
        <SelectField
          label={t`Zona waktu`}
          value={data.timeZone}
          choices={timeZones}
          onChoose={(timeZone) => setData({ ...data, timeZone })}
        />
        <ChangeConsequence current={toData(seen)} next={data} slug={institution.slug} />
        <Button kind="main" type="submit" aria-disabled={change.isPending}>
          {change.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Simpan data instansi</Trans>}
        </Button>
      </form>
    </Dialog>
  )
}
