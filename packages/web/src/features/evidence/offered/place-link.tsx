import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'

interface PlaceLinkProps {
  readonly institution: Institution
  readonly offer: OfferedEvidence
  readonly children: ReactNode
}

/** Opens a document where the offer says. */
export function PlaceLink({ institution, offer, children }: PlaceLinkProps) {
  const readsAll = useMay(institution.id)('read_evidence')
  const { itemId, page } = offer
  // whoever helps with this indicator alone has no library to look into
  if (!readsAll) return children
  return (
    <Link
      to="/$slug/bukti/$itemId"
      params={{ slug: institution.slug, itemId }}
      search={page === null ? {} : { halaman: page }}
    >
      {children}
    </Link>
  )
}
