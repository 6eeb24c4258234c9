import { Trans, useLingui } from '@lingui/react/macro'
import { explainNode } from '@undagi/maturity'
import { Fragment } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import styles from './aspect-table.module.css'
import { ExactText } from './proof/exact-text.tsx'
import { ProofNumber } from './proof/proof-number.tsx'
import type { Dashboard } from './use-dashboard.ts'

/** "3,0455 = (40,3 + 65 + 25,5 + 173,75) / 100, dibulatkan 3,05": exact, each part leading to its own proof. */
export function IndexFormula({ dashboard: { result } }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const proof = explainNode(result, result.rootCode)
  if (!proof) return null
  return (
    <p className={styles.formula}>
      <ExactText value={proof.value} /> = (
      {proof.parts.map((part, order) => (
        <Fragment key={part.code}>
          {order === 0 ? '' : ' + '}
          <ProofNumber
            subject={{ kind: 'node', code: part.code }}
            label={t`${part.name}: ${format.number(part.product.text)}, lihat hitungan`}
            className={styles.term}
          >
            {format.number(part.product.text)}
          </ProofNumber>
        </Fragment>
      ))}
      ) / {format.number(proof.weight.text)}, <Trans>dibulatkan {format.index(proof.rounded)}</Trans>
    </p>
  )
}
