import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from '../../../lib/api/session.ts'
import { readPlaces } from './kept-places.ts'
import { readText } from './kept-texts.ts'

/** Whether something is typed or attached under this name on the device, and not yet said. */
export function useHasKept(name: string): boolean {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const where = { personId: session?.person.id ?? '', name }
  return readText(where).trim() !== '' || readPlaces(where).length > 0
}
