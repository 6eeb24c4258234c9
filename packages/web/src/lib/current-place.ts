import { createContext, useContext } from 'react'

/** What a paper that leaves the page says about where it comes from. */
export interface CurrentPlace {
  readonly institution: string
  /** Absent on pages that belong to no year. */
  readonly round?: string | undefined
  readonly timeZone: string
  /** What kind of institution: "kota". */
  readonly category: string
}

/** Given by the frame; a page outside of it has no institution to name. */
export const CurrentPlaceContext = createContext<CurrentPlace | null>(null)

export function useCurrentPlace(): CurrentPlace | null {
  return useContext(CurrentPlaceContext)
}

/** The zone of the institution, or of the device where there is none. */
export function zoneOf(place: CurrentPlace | null): string {
  return place?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
}
