import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import { type IndicatorAddress, offeredFileAddress, offeredQuery } from '../api/offers.ts'
import styles from '../evidence.module.css'
import { useStatusWords } from '../use-status-words.ts'

interface CriterionProofProps {
  readonly address: IndicatorAddress
  readonly criterionCode: string
}

/** One line for each document that is offered for a criterion; the panel of evidence says the rest. */
export function CriterionProof({ address, criterionCode }: CriterionProofProps) {
  const { data: offers = [] } = useQuery(offeredQuery(address))
  const own = offers.filter((each) => each.criterionCode === criterionCode)
  if (own.length === 0) return null
  return (
    <ul className={styles.proofs}>
      {own.map((offer) => (
        <li key={offer.id}>
          <ProofLine offer={offer} address={address} />
        </li>
      ))}
    </ul>
  )
}

function ProofLine({
  offer,
  address,
}: {
  readonly offer: OfferedEvidence
  readonly address: IndicatorAddress
}) {
  const statuses = useStatusWords()
  const { article, page, evidence } = offer
  const { title, number, files, link, status } = evidence
  const [file] = files
  const href = file ? offeredFileAddress(address, offer.id, file.position) : (link ?? undefined)
  const saving = file ? { download: file.fileName } : { target: '_blank', rel: 'noreferrer noopener' }
  return (
    <>
      <a href={href} {...saving}>
        {number ? (
          <Trans>
            {title}, {number}
          </Trans>
        ) : (
          title
        )}
      </a>
      {article ? <>, {article}</> : null}
      {page ? (
        <>
          , <Trans>halaman {page}</Trans>
        </>
      ) : null}
      {status === 'draft' || status === 'revoked' ? (
        <strong className={styles.warn}> ({statuses[status]})</strong>
      ) : null}
      {status !== 'draft' && files.some(({ found }) => found?.status === 'draft') ? (
        <strong className={styles.warn}>
          {' '}
          <Trans>(isinya masih rancangan)</Trans>
        </strong>
      ) : null}
    </>
  )
}
