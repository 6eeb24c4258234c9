import { Plural, Trans } from '@lingui/react/macro'
import { type Indicator, type Instrument, indicatorsOf, sumCompleteness } from '@undagi/maturity'
import type { EvidenceCompleteness } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { CompletenessRow } from './completeness-row.tsx'
import { IndicatorLink } from './indicator-link.tsx'
import styles from './judging.module.css'

interface CompletenessPanelProps {
  readonly instrument: Instrument
  readonly completeness: readonly EvidenceCompleteness['indicators'][number][]
}

/** Of the criteria that the claimed values stand on, how many have proof: per indicator, and for the institution. */
export function CompletenessPanel({ instrument, completeness }: CompletenessPanelProps) {
  const foundOf = new Map(completeness.map((each) => [each.code, each]))
  const indicators = indicatorsOf(instrument).filter(({ code }) => foundOf.has(code))
  const { asked, accepted, offered, nothing } = sumCompleteness(completeness.map(({ criteria }) => criteria))
  const isCounted = ({ code }: Indicator) => sumCompleteness([foundOf.get(code)?.criteria ?? null]).asked > 0
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
          <thead>
            <tr>
              <th scope="col">
                <Trans>Indikator</Trans>
              </th>
              <th scope="col">
                <Trans>Diklaim</Trans>
              </th>
              <th scope="col">
                <Trans>Butir</Trans>
              </th>
              <th scope="col">
                <Trans>Diterima</Trans>
              </th>
              <th scope="col">
                <Trans>Diajukan</Trans>
              </th>
              <th scope="col">
                <Trans>Belum</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.filter(isCounted).map((indicator) => (
              <CompletenessRow key={indicator.code} {...{ indicator }} found={foundOf.get(indicator.code)} />
            ))}
          </tbody>
        </table>
      </div>
      <Uncounted indicators={indicators.filter((each) => !isCounted(each))} />
    </Panel>
  )
}

function Uncounted({ indicators }: { readonly indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null
  return (
    <details className={styles.without}>
      <summary>
        <Plural
          value={indicators.length}
          other="# indikator tidak dihitung: belum dinilai, atau tingkatnya tidak meminta bukti"
        />
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
