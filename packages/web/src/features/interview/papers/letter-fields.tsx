import { Trans } from '@lingui/react/macro'
import { MinistryLetterFields } from '../../../ui/letter-fields.tsx'
import styles from './papers.module.css'
import type { useLetter } from './use-letter.ts'

type LetterFieldsProps = Pick<ReturnType<typeof useLetter>, 'said' | 'setSaid'>

/** Of the ministry: for when the interview is, and for whom the others send. */
export function LetterFields({ said, setSaid }: LetterFieldsProps) {
  return (
    <fieldset className={styles.fields}>
      <legend>
        <Trans>Surat kementerian</Trans>
      </legend>
      <MinistryLetterFields letter={said} lacks={[]} onChange={setSaid} />
      <p className={styles.check}>
        <Trans>
          Wajib untuk jadwal, dan untuk peserta dari pihak asesor atau kementerian. Peserta instansi tidak
          memerlukannya.
        </Trans>
      </p>
    </fieldset>
  )
}
