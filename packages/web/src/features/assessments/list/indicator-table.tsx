import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument, ScoreResult } from '@undagi/maturity'
import { type Ref, useMemo } from 'react'
import { zoneName } from '../../../lib/format.ts'
import { createLevelOfValue } from '../../../lib/level-of-value.ts'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { AspectHeading } from './aspect-heading.tsx'
import type { AspectLines } from './indicator-lines.ts'
import styles from './indicator-table.module.css'
import { IndicatorTableRow } from './indicator-table-row.tsx'

interface IndicatorTableProps {
  readonly aspects: readonly AspectLines[]
  readonly instrument: Instrument
  readonly result: ScoreResult
  readonly previousYear: number | undefined
  readonly timeZone: string
  readonly hasProof: boolean
  readonly ref: Ref<HTMLElement>
}

export function IndicatorTable(props: IndicatorTableProps) {
  const { aspects, instrument, result, previousYear, timeZone, hasProof, ref } = props
  const { t } = useLingui()
  const isOfficial = aspects.some(({ lines }) => lines.some((line) => line.previousIsOfficial))
  const levelOfValue = useMemo(() => createLevelOfValue(instrument), [instrument])
  return (
    <section ref={ref} className={classNames(panelClass, styles.list)} aria-label={t`Daftar indikator`}>
      <table>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <Trans>No.</Trans>
            </th>
            <th scope="col" className={styles.name}>
              <Trans>Indikator</Trans>
            </th>
            <th scope="col" className={styles.stairs}>
              <Trans>Tangga</Trans>
            </th>
            <th scope="col" className={styles.value}>
              <Trans>Nilai</Trans>
            </th>
            {previousYear ? (
              <th scope="col" className={styles.previous}>
                {isOfficial ? <Trans>{previousYear} resmi</Trans> : <Trans>{previousYear} mandiri</Trans>}
              </th>
            ) : null}
            {hasProof ? (
              <th scope="col" className={styles.proof}>
                <Trans>Didukung</Trans>
              </th>
            ) : null}
            <th scope="col" className={styles.state}>
              <Trans>Keadaan</Trans>
            </th>
            <th scope="col" className={styles.changed}>
              <Trans>Diubah ({zoneName(timeZone)})</Trans>
            </th>
          </tr>
        </thead>
        {aspects.map(({ aspect, weightEach, lines }) => (
          <tbody key={aspect.code}>
            <AspectHeading
              aspect={aspect}
              weightEach={weightEach}
              score={result.nodes[aspect.code]}
              columns={6 + Number(previousYear !== undefined) + Number(hasProof)}
            />
            {lines.map((line) => (
              <IndicatorTableRow
                key={line.code}
                line={line}
                scale={instrument.scale}
                level={levelOfValue(line.value)}
                hasPrevious={previousYear !== undefined}
                hasProof={hasProof}
                timeZone={timeZone}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
