import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { type InstitutionData, useChangeInstitution } from './api/change-institution.ts'
import { ChangeConsequence } from './change-consequence.tsx'
import styles from './institution-page.module.css'
import { useInstitutionWords } from './institution-words.ts'

interface InstitutionDialogProps {
  readonly institution: Institution
  readonly current: InstitutionData
  readonly open: boolean
  readonly onClose: () => void
  readonly onChanged: () => void
}

export function InstitutionDialog(props: InstitutionDialogProps) {
  const { institution, current, open, onClose, onChanged } = props
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const { categories, timeZones } = useInstitutionWords()
  const [data, setData] = useState(current)
  const change = useChangeInstitution(institution)
  const isMissing = data.name.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isMissing && !change.isPending) change.mutate(data, { onSuccess: onChanged })
  }
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Ubah data instansi</Trans>}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {change.error ? (
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
        <ChangeConsequence current={current} next={data} slug={institution.slug} />
        <Button kind="main" type="submit" aria-disabled={change.isPending}>
          {change.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Simpan data instansi</Trans>}
        </Button>
      </form>
    </Dialog>
  )
}
