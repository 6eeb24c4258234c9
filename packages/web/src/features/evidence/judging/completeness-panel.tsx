import { Plural, Trans } from '@lingui/react/macro'
import { type Instrument, indicatorsOf } from '@undagi/maturity'
import type { EvidenceCompleteness, EvidenceExamination } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { CompletenessHead } from './completeness-head.tsx'
import { CompletenessRow } from './completeness-row.tsx'
import { IndicatorLink } from './indicator-link.tsx'
import { type IndicatorEvidence, indicatorRows, isBare, sumRows } from './indicator-rows.ts'
import styles from './judging.module.css'

interface CompletenessPanelProps {
  readonly instrument: Instrument
  readonly completeness: EvidenceCompleteness
  readonly offers: readonly EvidenceExamination[]
}

/** Of the criteria that the claimed values stand on, how many have proof, and what of it lapses: for all, and per indicator. */
export function CompletenessPanel({ instrument, ...read }: CompletenessPanelProps) {
  const rows = indicatorRows(indicatorsOf(instrument), read)
  const all = sumRows(read)
  const { asked, accepted, offered, nothing } = all.criteria
  const hasVisit = read.completeness.visitDate !== null
  return (
    <Panel
      title={<Trans>Kelengkapan bukti</Trans>}
      aside={
        <Trans>
          {accepted} dari {asked} butir diterima
        </Trans>
      }
    >
      <p className={styles.sentence}>
        <Trans>
          Dari {asked} butir yang menjadi dasar nilai yang diklaim, {accepted} punya bukti yang diterima,{' '}
          {offered} baru diajukan, {nothing} belum berbukti.
        </Trans>
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <CompletenessHead hasVisit={hasVisit} />
          <tbody>
            <CompletenessRow row={all} hasVisit={hasVisit} name={<Trans>Seluruhnya</Trans>} isSum />
            {rows
              .filter((row) => !isBare(row))
              .map((row) => (
                <CompletenessRow
                  key={row.indicator.code}
                  {...{ row, hasVisit }}
                  claimed={row.claimed}
                  lacking={row.lacking}
                  name={<IndicatorLink {...row.indicator} />}
                />
              ))}
          </tbody>
        </table>
      </div>
      <Bare rows={rows.filter(isBare)} />
    </Panel>
  )
}

function Bare({ rows }: { readonly rows: readonly IndicatorEvidence[] }) {
  if (rows.length === 0) return null
  return (
    <details className={styles.without}>
      <summary>
        <Plural
          value={rows.length}
          other="# indikator tidak dihitung: belum dinilai, atau tingkatnya tidak meminta bukti"
        />
      </summary>
      <ul>
        {rows.map(({ indicator }) => (
          <li key={indicator.code}>
            <IndicatorLink {...indicator} />
          </li>
        ))}
      </ul>
    </details>
  )
}
