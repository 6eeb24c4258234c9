import { Plural, Trans } from '@lingui/react/macro'
import { type Indicator, type Instrument, indicatorsOf } from '@undagi/maturity'
import { Fragment } from 'react'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { countExaminations } from './count-examinations.ts'
import { IndicatorLink } from './indicator-link.tsx'
import styles from './judging.module.css'

interface ExaminationsTableProps {
  readonly instrument: Instrument
  readonly offers: readonly EvidenceExamination[]
}

/** What is offered for each indicator, and what was said of it; those without any stand apart, so that the table stays short. */
export function ExaminationsTable({ instrument, offers }: ExaminationsTableProps) {
  const offersOf = Map.groupBy(offers, ({ indicatorCode }) => indicatorCode)
  const indicators = indicatorsOf(instrument)
  return (
    <Panel title={<Trans>Bukti per indikator</Trans>}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Indikator</Trans>
              </th>
              <th scope="col">
                <Trans>Diajukan</Trans>
              </th>
              <th scope="col">
                <Trans>Diterima</Trans>
              </th>
              <th scope="col">
                <Trans>Menunggu</Trans>
              </th>
              <th scope="col">
                <Trans>Perbaikan</Trans>
              </th>
              <th scope="col">
                <Trans>Ditolak</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => {
              const ofIt = offersOf.get(indicator.code)
              return ofIt && <IndicatorRow key={indicator.code} {...{ indicator }} offers={ofIt} />
            })}
          </tbody>
        </table>
      </div>
      <WithoutEvidence indicators={indicators.filter(({ code }) => !offersOf.has(code))} />
    </Panel>
  )
}

interface IndicatorRowProps {
  readonly indicator: Indicator
  readonly offers: readonly EvidenceExamination[]
}

function IndicatorRow({ indicator, offers }: IndicatorRowProps) {
  const { offered, accepted, waiting, repair, refused } = countExaminations(offers)
  return (
    <tr>
      <th scope="row">
        <IndicatorLink {...indicator} />
      </th>
      {[offered, accepted, waiting, repair, refused].map((count, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
        <Fragment key={column}>
          <td className={count === 0 ? styles.none : undefined}>{count}</td>
        </Fragment>
      ))}
    </tr>
  )
}

function WithoutEvidence({ indicators }: { readonly indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null
  return (
    <details className={styles.without}>
      <summary>
        <Plural value={indicators.length} other="# indikator belum berbukti" />
      </summary>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <IndicatorLink {...indicator} />
          </li>
        ))}
      </ul>
    </details>
  )
}
