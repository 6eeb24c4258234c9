import { useSuspenseQuery } from '@tanstack/react-query'
import type { Action, Session } from './api/contract.ts'
import { sessionQuery } from './api/session.ts'

/** What this person may do in the institution, as the server's table of permissions says: a page shows nothing that would be refused. */
export function useMay(institutionId: string): (action: Action) => boolean {
  const { data: session } = useSuspenseQuery(sessionQuery)
  return (action) => isAllowed(session, institutionId, action)
}

export function isAllowed({ permissions }: Session, institutionId: string, action: Action): boolean {
  return permissions.some((here) => here.institutionId === institutionId && here.actions.includes(action))
}
