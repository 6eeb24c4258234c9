import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { type IndicatorAddress, offeredQuery } from '../api/offers.ts'
import styles from '../evidence.module.css'
import { PagePlace } from '../page-words.tsx'
import { useStatusWords } from '../use-status-words.ts'
import { PlaceLink } from './place-link.tsx'

interface CriterionProofProps {
  readonly institution: Institution
  readonly address: IndicatorAddress
  readonly criterionCode: string
}

/** One line for each document that is offered for a criterion; the panel of evidence says the rest. */
export function CriterionProof({ institution, address, criterionCode }: CriterionProofProps) {
  const { data: offers = [] } = useQuery(offeredQuery(address))
  const own = offers.filter((each) => each.criterionCode === criterionCode)
  if (own.length === 0) return null
  return (
    <ul className={styles.proofs}>
      {own.map((offer) => (
        <li key={offer.id}>
          <ProofLine {...{ institution, offer }} />
        </li>
      ))}
    </ul>
  )
}

interface ProofLineProps {
  readonly institution: Institution
  readonly offer: OfferedEvidence
}

function ProofLine({ institution, offer }: ProofLineProps) {
  const statuses = useStatusWords()
  const { article, page, evidence } = offer
  const { title, number, files, status } = evidence
  return (
    <>
      <PlaceLink {...{ offer, institution }}>
        {number ? (
          <Trans>
            {title}, {number}
          </Trans>
        ) : (
          title
        )}
      </PlaceLink>
      {article ? <>, {article}</> : null}
      {page ? (
        <>
          , <PagePlace {...{ page, files }} />
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
