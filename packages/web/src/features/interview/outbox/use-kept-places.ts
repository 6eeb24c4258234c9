import { useState } from 'react'
import type { PlaceAttached } from '../api/room.ts'
import { readPlaces, writePlaces } from './kept-places.ts'

/** What is attached to a text that is not yet sent, kept on the device beside it. */
export function useKeptPlaces(
  name: string,
): readonly [readonly PlaceAttached[], (places: readonly PlaceAttached[]) => void] {
  const [places, setPlaces] = useState(() => readPlaces(name))
  return [
    places,
    (next) => {
      setPlaces(next)
      writePlaces(name, next)
    },
  ]
}
