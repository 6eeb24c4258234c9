import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from '../calendar.module.css'
import type { Changing } from './use-changing.ts'

interface ReasonFieldsProps {
  readonly changing: Changing
  readonly needsPaper: boolean
  /** The person has asked to go on, so what is missing may be said. */
  readonly tried: boolean
}

/** Why, and by which letter; for who acts for the ministry, also whether all institutions are meant. */
export function ReasonFields({ changing, needsPaper, tried }: ReasonFieldsProps) {
  const { t } = useLingui()
  const { draft, setDraft: onChange, participants } = changing
  const lacks = tried ? changing.lacks : []
  const dateError = () => {
    if (lacks.includes('date')) return t`Isi tanggal yang tertera pada suratnya.`
    if (lacks.includes('day_ahead')) return t`Tanggal ini belum tiba. Isi tanggal yang tertera pada suratnya.`
    return undefined
  }
  return (
    <>
      {participants > 1 ? (
        <label>
          <input
            type="checkbox"
            checked={changing.isForAll}
            onChange={() => changing.setForAll(!changing.isForAll)}
          />{' '}
          <Trans>
            Untuk semua instansi peserta (<Plural value={participants} other="# instansi" />
            ), masing-masing menurut jamnya sendiri
          </Trans>
        </label>
      ) : null}
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
