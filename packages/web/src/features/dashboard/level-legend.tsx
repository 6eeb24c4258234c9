import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import styles from './level-legend.module.css'
import { levelNames } from './level-names.ts'
import { Predicate } from './predicate.tsx'

/** What the digits on the colours are called. */
export function LevelLegend({ instrument }: { instrument: Instrument }) {
  return (
    <p className={styles.legend}>
      <span>
        <Trans>Tingkat:</Trans>
      </span>
      {levelNames(instrument).map(({ level, names }) => (
        <Predicate key={level} level={level}>
          {`${level} ${names.join(' / ')}`}
        </Predicate>
      ))}
    </p>
  )
}
