import { type Instrument, type Level, textEditionIn } from '@undagi/maturity'
import styles from './criteria-panel.module.css'
import { CriterionItem } from './criterion-item.tsx'
import type { Criteria } from './use-criteria.ts'

interface LevelCriteriaProps {
  readonly level: Level
  readonly instrument: Instrument
  readonly criteria: Criteria
  /** Of the round: its text says where a criterion stands. */
  readonly year: number
  readonly previousYear: number | undefined
  readonly canTick: boolean
}

export function LevelCriteria(props: LevelCriteriaProps) {
  const { level, instrument, criteria, year, previousYear, canTick } = props
  const text = textEditionIn(instrument, year)
  return (
    <ul className={styles.list}>
      {level.criteria.map((criterion) => (
        <CriterionItem
          key={criterion.code}
          {...{ instrument, text, criterion }}
          met={criteria.met.has(criterion.code)}
          selfMetSince={criteria.selfMet.has(criterion.code) ? previousYear : undefined}
          canTick={canTick}
          onTick={(met) => criteria.tick(criterion.code, met)}
        />
      ))}
    </ul>
  )
}
