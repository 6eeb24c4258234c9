import type { PlaceAttached } from '../api/room.ts'

const keyOf = (name: string) => `undagi.interview-places/${name}`

/** Storage is a door: what is no place is left out. */
export function readPlaces(name: string, storage = deviceStorage()): readonly PlaceAttached[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(name)) ?? '[]')
    return Array.isArray(kept) ? kept.flatMap(toPlace) : []
  } catch {
    return []
  }
}

export function writePlaces(name: string, places: readonly PlaceAttached[], storage = deviceStorage()): void {
  try {
    if (places.length === 0) storage?.removeItem(keyOf(name))
    else storage?.setItem(keyOf(name), JSON.stringify(places))
  } catch {
    // they live as long as the page
  }
}

function toPlace(kept: unknown): readonly PlaceAttached[] {
  if (typeof kept !== 'object' || kept === null) return []
  if (!('offerId' in kept && 'page' in kept && 'place' in kept)) return []
  const { offerId, page, place } = kept
  const isPage = page === null || typeof page === 'number'
  return typeof offerId === 'string' && isPage && typeof place === 'string' ? [{ offerId, page, place }] : []
}

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Some browsers refuse even to be asked. */
function deviceStorage(): DeviceStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
