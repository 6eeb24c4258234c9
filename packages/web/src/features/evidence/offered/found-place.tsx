import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import type { IndicatorAddress } from '../api/offers.ts'
import { passageQuery } from '../api/passage.ts'
import type { PageSpot } from '../viewer/page-source.ts'

interface FoundPlaceProps {
  readonly address: IndicatorAddress
  readonly offer: Pick<OfferedEvidence, 'id' | 'article' | 'page'>
  /** Opens the document there. */
  readonly renderLink: (spot: PageSpot, words: ReactNode) => ReactNode
}

/** Behind the article that an offer names: where it was found, or that it is not on the page that was named. */
export function FoundPlace({ address, offer, renderLink }: FoundPlaceProps) {
  const { data: passage } = useQuery(passageQuery(address, offer))
  if (passage?.state === 'not_found')
    return (
      <>
        {' '}
        <Trans>(tidak ditemukan di teksnya)</Trans>
      </>
    )
  const { position = null, page = null, claimedPageHoldsIt = null } = passage ?? {}
  if (position === null || page === null || (offer.page !== null && claimedPageHoldsIt !== false)) return null
  const words =
    offer.page === null ? (
      <Trans>ditemukan di halaman {page}</Trans>
    ) : (
      <Trans>judulnya ditemukan di halaman {page}</Trans>
    )
  return <>, {renderLink({ position, page }, words)}</>
}
