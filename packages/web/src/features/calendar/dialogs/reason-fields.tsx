import { useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from '../calendar.module.css'
import type { ReasonDraft, ReasonLack } from './reason-draft.ts'

interface ReasonFieldsProps {
  readonly draft: ReasonDraft
  readonly lacks: readonly ReasonLack[]
  readonly needsPaper: boolean
  readonly onChange: (draft: ReasonDraft) => void
}

/** Why, and by which letter. */
export function ReasonFields({ draft, lacks, needsPaper, onChange }: ReasonFieldsProps) {
  const { t } = useLingui()
  const dateError = () => {
    if (lacks.includes('date')) return t`Isi tanggal yang tertera pada suratnya.`
    if (lacks.includes('day_ahead')) return t`Tanggal ini belum tiba. Isi tanggal yang tertera pada suratnya.`
    return undefined
  }
  return (
    <>
      <TextArea
        label={t`Alasan`}
        hint={t`Dibaca semua yang bekerja di putaran ini.`}
        error={lacks.includes('reason') ? t`Tuliskan alasannya.` : undefined}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <fieldset className={styles.paper}>
        <legend>{needsPaper ? t`Surat kementerian` : t`Surat, bila ada`}</legend>
        <div className={styles.pair}>
          <TextField
            label={t`Nomor surat`}
            maxLength={100}
            autoComplete="off"
            value={draft.number}
            error={lacks.includes('number') ? t`Isi nomor suratnya.` : undefined}
            onChange={(event) => onChange({ ...draft, number: event.currentTarget.value })}
          />
          <DateField
            label={t`Tanggal surat`}
            value={draft.date}
            error={dateError()}
            onChange={(event) => onChange({ ...draft, date: event.currentTarget.value })}
          />
        </div>
      </fieldset>
    </>
  )
}
