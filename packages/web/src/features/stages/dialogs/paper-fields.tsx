import { useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import styles from '../stages.module.css'
import type { PaperDraft, PaperLack } from './paper-draft.ts'

interface PaperFieldsProps {
  readonly name: string
  readonly example: string
  readonly paper: PaperDraft
  readonly lacks: readonly PaperLack[]
  readonly onChange: (paper: PaperDraft) => void
}

/** Number and day of one signed paper. */
export function PaperFields({ name, example, paper, lacks, onChange }: PaperFieldsProps) {
  const { t } = useLingui()
  const dateError = () => {
    if (lacks.includes('date')) return t`Isi tanggal yang tertera pada suratnya.`
    if (lacks.includes('day_ahead'))
      return t`Tanggal ini belum tiba. Isi tanggal pada surat yang sudah ditandatangani.`
    return undefined
  }
  return (
    <fieldset className={styles.paper}>
      <legend>{name}</legend>
      <div className={styles.pair}>
        <TextField
          label={t`Nomor`}
          hint={t`Misalnya ${example}`}
          maxLength={100}
          autoComplete="off"
          value={paper.number}
          error={lacks.includes('number') ? t`Isi nomor suratnya.` : undefined}
          onChange={(event) => onChange({ ...paper, number: event.currentTarget.value })}
        />
        <DateField
          label={t`Tanggal`}
          value={paper.date}
          error={dateError()}
          onChange={(event) => onChange({ ...paper, date: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}
