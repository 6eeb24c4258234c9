import { useFormat } from '../../lib/use-format.ts'
import styles from './audit-log.module.css'

interface DayWordProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
}

/** A day in the sentence, and in words: a browser may write the month first. Empty: without an end. */
export function DayWord({ label, value, onChange }: DayWordProps) {
  const format = useFormat()
  return (
    <>
      <input
        type="date"
        className={styles.day}
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
      {value === undefined ? null : <span className={styles.dayWords}> ({format.day(value)})</span>}
    </>
  )
}
