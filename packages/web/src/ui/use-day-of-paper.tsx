import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useFormat } from '../lib/use-format.ts'
import { Note } from './note.tsx'
import styles from './use-day-of-paper.module.css'

interface DatedPaper {
  /** What people call it. */
  readonly name: string
  /** As it is typed; empty: not yet. */
  readonly day: string
  /** The day of the approval that it rests on; undefined: none is known. */
  readonly approvedOn: string | undefined
}

/** Whether the day of a paper may stand: no rule forbids one before the approval that it rests on, so whoever writes it says that it is meant. */
export function useDayOfPaper({ name, day, approvedOn }: DatedPaper) {
  const format = useFormat()
  /** The day that was said to be meant. */
  const [meant, setMeant] = useState<string>()
  if (day === '' || approvedOn === undefined || day >= approvedOn) return { isSettled: true, question: null }
  const [written, approved] = [format.longDay(day), format.longDay(approvedOn)]
  return {
    isSettled: meant === day,
    question: (
      <Note tone="look" role="status">
        <p>
          <Trans>
            Tanggal {name}, {written}, lebih awal daripada persetujuan penanggung jawab yang menjadi dasarnya,{' '}
            {approved}. Periksa tanggalnya.
          </Trans>
        </p>
        <label className={styles.confirm}>
          <input
            type="checkbox"
            checked={meant === day}
            onChange={(event) => setMeant(event.currentTarget.checked ? day : undefined)}
          />
          <span>
            <Trans>Memang {written}; lanjutkan dengan hari itu.</Trans>
          </span>
        </label>
      </Note>
    ),
  }
}
