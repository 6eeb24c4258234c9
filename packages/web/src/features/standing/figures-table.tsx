import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import type { StandingScope } from '../../lib/api/standing.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './standing-table.module.css'
import { useFigureName } from './use-figure-name.ts'

interface FiguresTableProps {
  readonly scope: StandingScope
  readonly instrument: Instrument
}

/** The index and every published part of it, each with its own place. */
export function FiguresTable({ scope, instrument }: FiguresTableProps) {
  const format = useFormat()
  const nameOf = useFigureName(instrument)
  return (
    <table className={styles.table}>
      <caption>
        <Trans>Menurut bagian</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Bagian</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Nilai</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Peringkat</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Di bawah</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {scope.figures.map(({ code, value, place }) => (
          <tr key={code}>
            <th scope="row">{nameOf(code)}</th>
            <td className={styles.number}>{value === null ? '–' : format.number(value)}</td>
            <td className={styles.number}>
              {place ? (
                <Trans>
                  {place.rank} <span className={styles.of}>dari {place.ranked}</span>
                </Trans>
              ) : (
                '–'
              )}
            </td>
            <td className={styles.number}>{place ? format.percent(place.belowPercent) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
