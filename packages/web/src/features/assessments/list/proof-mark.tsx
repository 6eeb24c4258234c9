import { Trans, useLingui } from '@lingui/react/macro'
import { Sign } from '../../../ui/sign.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { LineProof } from './indicator-lines.ts'
import styles from './indicator-table.module.css'

/** The level that evidence supports. What is offered and falls short is marked; where nothing is offered yet, it is only said. */
export function ProofMark({ proof }: { readonly proof: LineProof | null }) {
  const { t } = useLingui()
  if (proof === null) return null
  const { supported, stand, documents } = proof
  if (documents === 0)
    return (
      <span className={styles.none} title={t`tanpa bukti`}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t`tanpa bukti`}</VisuallyHidden>
      </span>
    )
  const why = t`klaim melebihi bukti`
  return (
    <>
      <span className={styles.onlySmall}>
        <Trans>didukung bukti:</Trans>{' '}
      </span>
      {supported ?? '–'}{' '}
      {stand === 'above' ? (
        <span title={why} className={styles.above}>
          <Sign kind="look" />
          <VisuallyHidden>{why}</VisuallyHidden>
          <span className={styles.onlySmall} aria-hidden="true">
            {' '}
            {why}
          </span>
        </span>
      ) : null}
    </>
  )
}
