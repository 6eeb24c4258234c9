import { readPlaces, writePlaces } from './kept-places.ts'
import { useKept } from './use-kept.ts'

const places = { read: (where: Parameters<typeof readPlaces>[0]) => readPlaces(where), write: writePlaces }

/** What is attached to a text that is not yet sent, kept on the device beside it. */
export const useKeptPlaces = (name: string) => useKept(name, places)
