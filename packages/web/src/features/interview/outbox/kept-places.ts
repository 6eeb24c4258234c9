import type { PlaceAttached } from '../api/room.ts'
import { deviceStorage, type KeptWhere } from './kept-texts.ts'

const keyOf = ({ personId, name }: KeptWhere) => `undagi.interview-places/${personId}/${name}`

/** Storage is a door: what is no place is left out. */
export function readPlaces(where: KeptWhere, storage = deviceStorage()): readonly PlaceAttached[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(where)) ?? '[]')
    return Array.isArray(kept) ? kept.flatMap(toPlace) : []
  } catch {
    return []
  }
}

export function writePlaces(
  where: KeptWhere,
  places: readonly PlaceAttached[],
  storage = deviceStorage(),
): void {
  try {
    if (places.length === 0) storage?.removeItem(keyOf(where))
    else storage?.setItem(keyOf(where), JSON.stringify(places))
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
