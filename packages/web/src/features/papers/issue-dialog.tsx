import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { type PaperKind, useIssuePaper } from './api/papers.ts'
import styles from './papers-page.module.css'

interface IssueDialogProps {
  readonly kind: PaperKind
  readonly assessmentId: string
  /** Where it is signed, as long as nobody says otherwise. */
  readonly place: string
  readonly version: number
  readonly onClose: () => void
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

export function IssueDialog({ kind, assessmentId, place, version, onClose }: IssueDialogProps) {
  const { t } = useLingui()
  const names = usePaperNames()
  const issue = useIssuePaper(assessmentId)
  const [typed, setTyped] = useState({ number: '', place, day: '', name: '', position: '', nip: '' })
  const fieldOf = (field: keyof typeof typed) => ({
    value: typed[field],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setTyped((before) => ({ ...before, [field]: currentTarget.value })),
  })
  const submit = () => {
    const { number, day } = typed
    if (number.trim() === '' || typed.place.trim() === '' || day === '') return
    const signatory = {
      name: orNull(typed.name),
      position: orNull(typed.position),
      employeeNumber: orNull(typed.nip),
    }
    const body = {
      number: number.trim(),
      place: typed.place.trim(),
      day,
      signatory,
      version,
    }
    issue.mutate({ kind, body }, { onSuccess: onClose })
  }
  const missing = (tried: boolean, value: string) =>
    tried && value.trim() === '' ? t`Isi bagian ini.` : undefined
  return (
    <ActionDialog
      title={
        <Trans>
          Terbitkan {names[kind]} versi {version}
        </Trans>
      }
      submitLabel={<Trans>Terbitkan</Trans>}
      consequence={
        <Trans>
          Yang terbit disimpan apa adanya dan tidak dapat diubah. Perbaikan menjadi versi berikutnya.
        </Trans>
      }
      pending={issue.isPending}
      error={issue.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <div className={styles.fields}>
          <TextField label={t`Nomor naskah`} {...fieldOf('number')} error={missing(tried, typed.number)} />
          <TextField
            label={t`Tempat ditandatangani`}
            {...fieldOf('place')}
            error={missing(tried, typed.place)}
          />
          <DateField
            label={t`Tanggal naskah`}
            {...fieldOf('day')}
            error={tried && typed.day === '' ? t`Isi tanggal naskah.` : undefined}
          />
          <TextField
            label={t`Nama penanda tangan`}
            hint={t`Yang kosong diisi dengan tangan.`}
            {...fieldOf('name')}
          />
          <TextField label={t`Jabatan penanda tangan`} {...fieldOf('position')} />
          <TextField label={t`NIP penanda tangan`} {...fieldOf('nip')} />
        </div>
      )}
    </ActionDialog>
  )
}
