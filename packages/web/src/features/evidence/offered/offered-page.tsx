import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { documentKindNames } from '@undagi/maturity'
import { type ReactNode, useMemo } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { type IndicatorAddress, offeredQuery } from '../api/offers.ts'
import { EvidenceFacts } from '../evidence-facts.tsx'
import styles from '../item/item.module.css'
import { ExaminedDocument } from '../judging/examined-document.tsx'
import { OfferVerdict } from '../judging/offer-verdict.tsx'
import { ReviseLink } from './revise-link.tsx'

interface OfferedPageProps {
  readonly institution: Institution
  readonly address: IndicatorAddress
  readonly offerId: string
  /** Where it is not offered any more, or is closed to this person. */
  readonly gone: ReactNode
}

/** The pages of what is offered for an indicator, for whoever sees no library. */
export function OfferedPage({ institution, address, offerId, gone }: OfferedPageProps) {
  const { t } = useLingui()
  const { data: offers } = useSuspenseQuery(offeredQuery(address))
  const { assessmentId, code } = address
  const source = useMemo(() => ({ assessmentId, code, offerId }), [assessmentId, code, offerId])
  const offer = offers.find(({ id }) => id === offerId)
  const title = offer?.evidence.title ?? t`Bukti`
  usePageTitle(`${title}, ${institution.name}`)
  if (offer === undefined) return gone
  const { evidence } = offer
  return (
    <>
      <p className={styles.back}>
        <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
          <Trans>Indikator {code}</Trans>
        </Link>
      </p>
      <PageHead
        title={title}
        lead={
          <>
            {documentKindNames[evidence.kind]}, <EvidenceFacts revision={evidence} />
          </>
        }
        actions={<ReviseLink {...{ institution, assessmentId, offer }} />}
      />
      <div className={styles.content}>
        <OfferVerdict {...{ institution, assessmentId, offerId }} />
        <ExaminedDocument {...{ source, offer }} />
      </div>
    </>
  )
}
