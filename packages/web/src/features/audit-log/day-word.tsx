import styles from './audit-log.module.css'

interface DayWordProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
}

/** A day in the sentence; empty: without an end. */
export function DayWord({ label, value, onChange }: DayWordProps) {
  return (
    <input
      type="date"
      className={styles.day}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  )
}
