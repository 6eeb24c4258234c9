import { useState } from 'react'
import type { OfferedEvidence } from '../../../lib/api/contract.ts'
import type { PageSpot } from '../viewer/page-source.ts'
import { type Showing, tabledSpot } from './on-table.ts'

interface Own {
  /** Null: everything is closed. */
  readonly offerId: string | null
  readonly spot: PageSpot | undefined
}

export interface Opened {
  readonly offer: OfferedEvidence | undefined
  /** Undefined: where the offer itself points. */
  readonly spot: PageSpot | undefined
  /** Whether one looks at what everybody is shown. */
  readonly isFollowing: boolean
  readonly open: (own: Own) => void
  readonly follow: () => void
}

/** What one reads: what is shown to everybody until one opens something oneself; the first offer while nothing is shown. */
export function useOpened(offers: readonly OfferedEvidence[], last: Showing | undefined): Opened {
  const [own, setOwn] = useState<Own>()
  const tabled = offers.find(({ id }) => id === last?.offerId)
  const chosen = own === undefined ? (tabled ?? offers[0]) : offers.find(({ id }) => id === own.offerId)
  const isFollowing = own === undefined && tabled !== undefined
  return {
    offer: chosen,
    spot: isFollowing && last ? tabledSpot(last, tabled.evidence.files) : own?.spot,
    isFollowing,
    open: setOwn,
    follow: () => setOwn(undefined),
  }
}
