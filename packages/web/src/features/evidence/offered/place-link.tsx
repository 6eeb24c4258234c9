import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import type { PageSpot } from '../viewer/page-source.ts'

interface PlaceLinkProps {
  readonly institution: Institution
  readonly offer: Pick<OfferedEvidence, 'id' | 'year' | 'indicatorCode' | 'itemId' | 'page' | 'atSeconds'>
  /** Elsewhere than the offer says. */
  readonly spot?: PageSpot
  readonly children: ReactNode
}

/** Opens a document where the offer says. */
export function PlaceLink({ institution, offer, spot, children }: PlaceLinkProps) {
  const readsAll = useMay(institution.id)('read_evidence')
  const { id: offerId, itemId, indicatorCode: code } = offer
  const { slug } = institution
  // whoever helps with this indicator alone has no library to look into: the document opens beside the indicator
  if (!readsAll)
    return (
      <Link
        to="/$slug/$year/penilaian/$code/bukti/$offerId"
        params={{ slug, year: String(offer.year), code, offerId }}
      >
        {children}
      </Link>
    )
  return (
    <Link to="/$slug/bukti/$itemId" params={{ slug, itemId }} search={searchFor(spot, offer)}>
      {children}
    </Link>
  )
}

function searchFor(spot: PageSpot | undefined, { page, atSeconds }: PlaceLinkProps['offer']) {
  if (spot !== undefined) return { berkas: spot.position, halaman: spot.page }
  return {
    ...(page === null ? {} : { halaman: page }),
    ...(atSeconds === null || atSeconds === 0 ? {} : { detik: atSeconds }),
  }
}
