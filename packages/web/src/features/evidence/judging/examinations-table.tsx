import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type Instrument, indicatorsOf } from '@undagi/maturity'
import { Fragment } from 'react'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { countExaminations } from './count-examinations.ts'
import styles from './judging.module.css'

interface ExaminationsTableProps {
  readonly instrument: Instrument
  readonly offers: readonly EvidenceExamination[]
}

/** How complete the evidence of each indicator is. */
export function ExaminationsTable({ instrument, offers }: ExaminationsTableProps) {
  const offersOf = Map.groupBy(offers, ({ indicatorCode }) => indicatorCode)
  return (
    <Panel title={<Trans>Per indikator</Trans>}>
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
            {indicatorsOf(instrument).map(({ code, shortName }) => {
              const counts = countExaminations(offersOf.get(code) ?? [])
              const { offered, accepted, waiting, repair, refused } = counts
              return (
                <tr key={code}>
                  <th scope="row">
                    <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
                      {code} {shortName}
                    </Link>
                  </th>
                  {[offered, accepted, waiting, repair, refused].map((count, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
                    <Fragment key={column}>
                      <td className={count === 0 ? styles.none : undefined}>{count}</td>
                    </Fragment>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
