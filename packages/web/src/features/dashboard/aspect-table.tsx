import { Trans } from '@lingui/react/macro'
import { Fragment, useId } from 'react'
import { IndicatorCount } from '../../ui/indicator-count.tsx'
import { panelClass } from '../../ui/panel.tsx'
import { aspectBlocks } from './aspect-blocks.ts'
import { AspectRow } from './aspect-row.tsx'
import styles from './aspect-table.module.css'
import { DomainCell } from './domain-cell.tsx'
import { IndexFormula } from './index-formula.tsx'
import { LevelLegend } from './level-legend.tsx'
import type { Dashboard } from './use-dashboard.ts'

/** Every aspect in one row: name, staircase, value and the cells of its indicators; the domain's total on the left. */
export function AspectTable({ dashboard }: { dashboard: Dashboard }) {
  const id = useId()
  const { instrument, assessment } = dashboard
  const blocks = aspectBlocks(instrument.root)
  const hasDomains = blocks.some(({ domain }) => domain !== null)
  const aspectCount = blocks.flatMap(({ aspects }) => aspects).length
  return (
    <section className={`${panelClass} ${styles.panel}`} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id}>
          <Trans>
            Tangga {aspectCount} aspek, <IndicatorCount instrument={instrument} of={assessment.indicators} />
          </Trans>
          {dashboard.own === null ? null : (
            <small className={styles.whose}>
              <Trans>nilai resmi</Trans>
            </small>
          )}
        </h2>
        <IndexFormula dashboard={dashboard} />
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            {hasDomains ? (
              <th scope="col" className={styles.domain}>
                <Trans>Domain</Trans>
              </th>
            ) : null}
            <th scope="col">
              <Trans>Aspek, bobot</Trans>
            </th>
            <th scope="col" colSpan={2}>
              <Trans>Nilai</Trans>
            </th>
            <th scope="col">
              <Trans>Indikator, menurut nomor</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ domain, aspects }) => (
            <Fragment key={aspects[0]?.code ?? domain?.code}>
              {aspects.map((aspect, order) => (
                <AspectRow key={aspect.code} dashboard={dashboard} aspect={aspect} startsBlock={order === 0}>
                  {hasDomains && order === 0 ? (
                    <DomainCell dashboard={dashboard} domain={domain} rows={aspects.length} />
                  ) : null}
                </AspectRow>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <LevelLegend instrument={instrument} />
    </section>
  )
}
