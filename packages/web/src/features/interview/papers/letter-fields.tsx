import { Trans, useLingui } from '@lingui/react/macro'
import { DateField } from '../../../ui/date-field.tsx'
import { TextField } from '../../../ui/field.tsx'
import styles from './papers.module.css'
import type { useLetter } from './use-letter.ts'

type LetterFieldsProps = Pick<ReturnType<typeof useLetter>, 'said' | 'setSaid'>

/** Of the ministry: for when the interview is, and for whom the others send. */
export function LetterFields({ said, setSaid }: LetterFieldsProps) {
  const { t } = useLingui()
  return (
    <fieldset className={styles.fields}>
      <legend>
        <Trans>Surat kementerian</Trans>
      </legend>
      <TextField
        label={t`Nomor surat kementerian`}
        value={said.number}
        maxLength={100}
        onChange={(event) => setSaid({ ...said, number: event.target.value })}
      />
      <DateField
        label={t`Tanggal surat`}
        value={said.date}
        onChange={(event) => setSaid({ ...said, date: event.target.value })}
      />
      <p className={styles.check}>
        <Trans>
          Wajib untuk jadwal, dan untuk peserta dari pihak asesor atau kementerian. Peserta instansi tidak
          memerlukannya.
        </Trans>
      </p>
    </fieldset>
  )
}
