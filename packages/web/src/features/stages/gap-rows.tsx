import type { Instrument } from '@undagi/maturity'
import type { IndicatorGaps } from './group-gaps.ts'
import { IndicatorRef } from './indicator-ref.tsx'
import styles from './stages.module.css'
import { useStageWords } from './use-stage-words.ts'

interface GapRowsProps {
  readonly instrument: Instrument
  readonly rows: readonly IndicatorGaps[]
}

/** What each indicator lacks, leading to it. */
export function GapRows({ instrument, rows }: GapRowsProps) {
  const { gapsOf } = useStageWords()
  return (
    <ul className={styles.rows}>
      {rows.map(({ indicator, kinds }) => (
        <li key={indicator.code}>
          <IndicatorRef instrument={instrument} code={indicator.code} />
          <span>{gapsOf(kinds)}</span>
        </li>
      ))}
    </ul>
  )
}
