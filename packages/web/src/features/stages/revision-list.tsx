import type { Instrument } from '@undagi/maturity'
import type { RevisionNote } from './api/stage.ts'
import { IndicatorRef } from './indicator-ref.tsx'
import styles from './stages.module.css'

interface RevisionListProps {
  readonly instrument: Instrument
  readonly notes: readonly RevisionNote[]
}

/** What is to be mended, each at its indicator. */
export function RevisionList({ instrument, notes }: RevisionListProps) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.revisions}>
      {notes.map(({ indicatorCode, text }) => (
        <li key={`${indicatorCode} ${text}`}>
          <IndicatorRef instrument={instrument} code={indicatorCode} />
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </ul>
  )
}
