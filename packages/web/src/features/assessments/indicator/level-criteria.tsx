import type { Instrument, Level } from '@undagi/maturity'
import styles from './criteria-panel.module.css'
import { CriterionItem } from './criterion-item.tsx'
import type { Criteria } from './use-criteria.ts'

interface LevelCriteriaProps {
  readonly level: Level
  readonly instrument: Instrument
  readonly criteria: Criteria
  readonly previousYear: number | undefined
  readonly canTick: boolean
}

export function LevelCriteria({ level, instrument, criteria, previousYear, canTick }: LevelCriteriaProps) {
  return (
    <ul className={styles.list}>
      {level.criteria.map((criterion) => (
        <CriterionItem
          key={criterion.code}
          instrument={instrument}
          criterion={criterion}
          met={criteria.met.has(criterion.code)}
          selfMetSince={criteria.selfMet.has(criterion.code) ? previousYear : undefined}
          canTick={canTick}
          onTick={(met) => criteria.tick(criterion.code, met)}
        />
      ))}
    </ul>
  )
}
