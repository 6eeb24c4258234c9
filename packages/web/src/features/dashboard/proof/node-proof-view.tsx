import { Trans } from '@lingui/react/macro'
import { explainNode } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import type { Dashboard } from '../use-dashboard.ts'
import { ExactText } from './exact-text.tsx'
import { PartName } from './part-name.tsx'
import { PredicateReason } from './predicate-reason.tsx'
import styles from './proof.module.css'

/** Weight × value of every part, their sum, divided by the weight of the whole, rounded once at the end. */
export function NodeProofView({ dashboard, code }: { dashboard: Dashboard; code: string }) {
  const format = useFormat()
  const proof = explainNode(dashboard.result, code)
  if (!proof) return null

  const { decimals } = dashboard.instrument.rounding
  return (
    <>
      <table className={styles.sum}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Bagian</Trans>
            </th>
            <th scope="col">
              <Trans>bobot × nilai</Trans>
            </th>
            <th scope="col">
              <Trans>hasil</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {proof.parts.map((part) => (
            <tr key={part.code}>
              <th scope="row">
                <PartName part={part} dashboard={dashboard} />
              </th>
              <td>
                {format.number(part.weight.text)} × <ExactText value={part.value} />
              </td>
              <td>
                <ExactText value={part.product} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              <Trans>Jumlah</Trans>
            </th>
            <td>
              <ExactText value={proof.total} />
            </td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              <Trans>
                dibagi jumlah bobot, {format.number(proof.total.text)} / {format.number(proof.weight.text)}
              </Trans>
            </th>
            <td>
              <ExactText value={proof.value} />
            </td>
          </tr>
          <tr className={styles.outcome}>
            <th scope="row" colSpan={2}>
              <Trans>dibulatkan sekali, {decimals} angka di belakang koma</Trans>
            </th>
            <td>{format.index(proof.rounded)}</td>
          </tr>
        </tfoot>
      </table>
      {code === dashboard.result.rootCode ? <PredicateReason dashboard={dashboard} /> : null}
    </>
  )
}
