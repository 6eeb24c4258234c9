import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDecimal, parseRational } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { type Drift, driftQuery } from '../api/double-ratings.ts'
import styles from '../double-ratings.module.css'

interface DriftPanelProps {
  readonly year: number
}

/** How each assessor stands to what was settled, quarter by quarter: milder or stricter, never who is right. */
export function DriftPanel({ year }: DriftPanelProps) {
  const format = useFormat()
  const { data } = useSuspenseQuery(driftQuery(year))
  const { windows, assessors, least } = data
  return (
    <Panel title={<Trans>Pergeseran per asesor, {year}</Trans>}>
      <div className={styles.body}>
        {assessors.length === 0 ? (
          <p className={styles.quiet}>
            <Trans>Belum ada nilai yang disepakati, diselesaikan, atau dinyatakan valid tahun ini.</Trans>
          </p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
          <section className={styles.scroll} tabIndex={0} aria-labelledby="pergeseran">
            <table className={styles.table}>
              <caption id="pergeseran" className={styles.quiet}>
                <Trans>
                  Rata-rata selisih dalam tingkat: nilai asesor dikurangi nilai yang akhirnya disepakati
                </Trans>
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Asesor</Trans>
                  </th>
                  {windows.map(({ from }) => (
                    <th key={from} scope="col">
                      <Trans>sejak {format.day(from)}</Trans>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {assessors.map(({ assessorId, name, windows: own }) => (
                  <tr key={assessorId}>
                    <th scope="row">{name}</th>
                    {own.map((window, at) => (
                      <td key={windows[at]?.from}>
                        <DriftCell {...window} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <p className={styles.quiet}>
          <Trans>
            Di atas 0: asesor itu memberi nilai lebih tinggi daripada yang akhirnya disepakati; di bawah 0:
            lebih rendah. Siapa yang benar tidak dikatakan angka ini: bila menjauh dari 0, lihat bersama
            asesor itu indikator yang berbeda. Di bawah {least} nilai tidak dihitung.
          </Trans>
        </p>
      </div>
    </Panel>
  )
}

function DriftCell({ count, mean, moved }: Drift['assessors'][number]['windows'][number]) {
  const format = useFormat()
  if (count === 0) return '–'
  if (mean === null) return <Trans>{count} nilai, terlalu sedikit</Trans>
  const by = moved === null ? null : format.number(formatDecimal(parseRational(moved), 2))
  return (
    <>
      {format.number(mean.rounded)}{' '}
      <span className={styles.quiet}>
        {by === null ? (
          <Trans>dari {count} nilai</Trans>
        ) : (
          <Trans>
            dari {count} nilai, bergeser {by}
          </Trans>
        )}
      </span>
    </>
  )
}
