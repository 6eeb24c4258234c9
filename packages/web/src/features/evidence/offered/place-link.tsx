import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import type { PageSpot } from '../viewer/page-source.ts'

interface PlaceLinkProps {
  readonly institution: Institution
  readonly offer: Pick<OfferedEvidence, 'itemId' | 'page' | 'atSeconds'>
  /** Elsewhere than the offer says. */
  readonly spot?: PageSpot
  readonly children: ReactNode
}

/** Opens a document where the offer says. */
export function PlaceLink({ institution, offer, spot, children }: PlaceLinkProps) {
  const readsAll = useMay(institution.id)('read_evidence')
  const { itemId } = offer
  // whoever helps with this indicator alone has no library to look into
  if (!readsAll) return children
  return (
    <Link
      to="/$slug/bukti/$itemId"
      params={{ slug: institution.slug, itemId }}
      search={searchFor(spot, offer)}
    >
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
