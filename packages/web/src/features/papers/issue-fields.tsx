import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './papers-page.module.css'

/** What somebody has typed of a paper so far. */
export interface TypedPaper {
  readonly number: string
  readonly place: string
  readonly day: string
  readonly name: string
  readonly position: string
  readonly nip: string
}

export const nothingTyped: TypedPaper = { number: '', place: '', day: '', name: '', position: '', nip: '' }

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** What is sent; undefined while something is missing. */
export function toGiven(typed: TypedPaper) {
  const { number, place, day, name, position, nip } = typed
  if (number.trim() === '' || place.trim() === '' || day === '') return undefined
  const signatory = { name: orNull(name), position: orNull(position), employeeNumber: orNull(nip) }
  return { number: number.trim(), place: place.trim(), day, signatory }
}

interface IssueFieldsProps {
  readonly typed: TypedPaper
  readonly onType: (typed: TypedPaper) => void
  readonly tried: boolean
  /** What stands against the number, directly under it; null: nothing does. */
  readonly atNumber: ReactNode
}

/** Number, place, day and who signs: of every paper. */
export function IssueFields({ typed, onType, tried, atNumber }: IssueFieldsProps) {
  const { t } = useLingui()
  const fieldOf = (field: keyof TypedPaper) => ({
    value: typed[field],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onType({ ...typed, [field]: currentTarget.value }),
  })
  const missing = (value: string) => (tried && value.trim() === '' ? t`Isi bagian ini.` : undefined)
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Nomor naskah`}
        className={atNumber === null ? undefined : styles.doubted}
        {...fieldOf('number')}
        error={missing(typed.number)}
      />
      {atNumber}
      <TextField label={t`Tempat ditandatangani`} {...fieldOf('place')} error={missing(typed.place)} />
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
  )
}
