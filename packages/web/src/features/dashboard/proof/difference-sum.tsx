import { Trans } from '@lingui/react/macro'
import type { DifferenceProof } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { ExactText } from './exact-text.tsx'
import styles from './proof.module.css'

interface DifferenceSumProps {
  readonly proof: DifferenceProof
  /** The names of the two values: of the one the way begins at, and of the one it leads to. */
  readonly fromName: ReactNode
  readonly toName: ReactNode
  /** Left out where the exact distance is shown as it is. */
  readonly rounded?: string
}

/** One exact value minus the other, rounded once at the end. */
export function DifferenceSum({ proof, fromName, toName, rounded }: DifferenceSumProps) {
  const format = useFormat()
  const rows = [
    { name: toName, value: proof.to },
    { name: fromName, value: proof.from },
  ]
  const [first, second] = proof.direction === 'down' ? rows.toReversed() : rows
  return (
    <table className={styles.sum}>
      <tbody>
        {[first, second].map((row, order) => (
          <tr key={order === 0 ? 'first' : 'second'}>
            <th scope="row">{row?.name}</th>
            <td>
              {order === 0 ? '' : '− '}
              {row ? <ExactText value={row.value} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={rounded === undefined ? styles.outcome : undefined}>
          <th scope="row">
            <Trans>Selisih</Trans>
          </th>
          <td>
            <ExactText value={proof.distance} />
          </td>
        </tr>
        {rounded === undefined ? null : (
          <tr className={styles.outcome}>
            <th scope="row">
              <Trans>dibulatkan sekali</Trans>
            </th>
            <td>{format.index(rounded)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  )
}
