import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import styles from './level-legend.module.css'
import { levelNames } from './level-names.ts'
import { Predicate } from './predicate.tsx'

/** What the colours mean: whole levels by their names, decimal values by the predicate they reach. */
export function LevelLegend({ instrument }: { instrument: Instrument }) {
  const format = useFormat()
  return (
    <p className={styles.legend}>
      {instrument.scale.values === 'integer' ? (
        <>
          <span>
            <Trans>Tingkat:</Trans>
          </span>
          {levelNames(instrument).map(({ level, names }) => (
            <Predicate key={level} level={level}>
              {`${level} ${names.join(' / ')}`}
            </Predicate>
          ))}
        </>
      ) : (
        <>
          <span>
            <Trans>Warna menurut nilai, mulai dari:</Trans>
          </span>
          {instrument.predicates.map(({ level, min, name }) => (
            <Predicate key={level} level={level}>
              {`${format.number(min)} ${name}`}
            </Predicate>
          ))}
        </>
      )}
    </p>
  )
}
