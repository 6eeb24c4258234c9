import { notFound } from '@tanstack/react-router'
import { usePlace } from './use-place.ts'

/** The place of a page whose address has a year. */
export function useRound() {
  const place = usePlace()
  if (!place.round) throw notFound()
  return { ...place, round: place.round }
}
