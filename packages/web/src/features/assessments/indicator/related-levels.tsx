import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findIndicator, type Instrument, type RelatedIndicator } from '@undagi/maturity'
import { useMemo } from 'react'
import type { IndicatorRow } from '../../../lib/api/contract.ts'
import { createLevelOfValue } from '../../../lib/level-of-value.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { relationWords } from '../../../ui/guidance/relation-words.ts'
import { LevelTile } from '../../../ui/level-tile.tsx'
import { isObstacle } from './is-obstacle.ts'
import styles from './related-levels.module.css'

interface RelatedLevelsProps {
  readonly instrument: Instrument
  readonly related: readonly RelatedIndicator[]
  readonly indicators: readonly IndicatorRow[]
  /** The level this indicator would reach next; `null` at the top. */
  readonly next: number | null
}

/** The indicators that belong to this one, each with its level in this assessment: a policy too low holds its practice back. */
export function RelatedLevels({ instrument, related, indicators, next }: RelatedLevelsProps) {
  const { i18n } = useLingui()
  const format = useFormat()
  const levelOf = useMemo(() => createLevelOfValue(instrument), [instrument])
  const standing = new Map(indicators.map(({ code, value }) => [code, value]))
  return (
    <section className={styles.related}>
      <h3>
        <Trans>Indikator terkait</Trans>
      </h3>
      <ul>
        {related.map(({ code, as }) => {
          const indicator = findIndicator(instrument, code)
          const value = standing.get(code) ?? null
          if (!indicator) return null
          return (
            <li key={code}>
              <LevelTile level={levelOf(value)}>{value === null ? '–' : format.number(value)}</LevelTile>
              <div>
                <span className={styles.relation}>{i18n._(relationWords[as])}:</span>{' '}
                <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
                  {code} {indicator.shortName}
                </Link>
                {value === null ? <Trans>, belum dinilai</Trans> : null}
                {isObstacle({ as, value, next }) ? (
                  <p className={styles.obstacle}>
                    <Trans>Tingkatnya di bawah {next}: mungkin inilah penghambatnya.</Trans>
                  </p>
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
