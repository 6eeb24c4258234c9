import { Trans } from '@lingui/react/macro'
import type { StandingScope } from '../../lib/api/standing.ts'
import { useFormat } from '../../lib/use-format.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './standing-table.module.css'

/** Those just above and just below; the own row is marked, also without colour. */
export function NeighboursTable({ scope }: { scope: StandingScope }) {
  const format = useFormat()
  if (scope.neighbours.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>
        <Trans>Tetangga di atas dan di bawah</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            <Trans>Peringkat</Trans>
          </th>
          <th scope="col">
            <Trans>Instansi</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>Indeks</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {scope.neighbours.map(({ rank, institutionName, index, own }) => (
          <tr key={institutionName} className={classNames(own && styles.own)}>
            <td className={styles.number}>{rank}</td>
            <td>
              {institutionName}
              {own ? (
                <VisuallyHidden>
                  {' '}
                  <Trans>(instansi Anda)</Trans>
                </VisuallyHidden>
              ) : null}
            </td>
            <td className={styles.number}>{index === null ? '–' : format.number(index)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
