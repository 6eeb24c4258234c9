import { useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from '../lib/api/session.ts'

/** Whether this person holds `administrator` in the institution; the server decides, this only shows or hides. */
export function useAdministers(institutionId: string): boolean {
  const { data: session } = useSuspenseQuery(sessionQuery)
  return session.memberships.some(
    ({ institution, role }) => institution.id === institutionId && role === 'administrator',
  )
}
