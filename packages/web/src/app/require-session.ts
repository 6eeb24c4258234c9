import type { QueryClient } from '@tanstack/react-query'
import { type ParsedLocation, redirect } from '@tanstack/react-router'
import { isSignedOut } from '../lib/api/client.ts'
import type { Session } from '../lib/api/contract.ts'
import { sessionQuery } from '../lib/api/session.ts'

/** The session, or the way to the sign-in page with the address to come back to. */
export async function requireSession(queryClient: QueryClient, location: ParsedLocation): Promise<Session> {
  try {
    return await queryClient.ensureQueryData(sessionQuery)
  } catch (error) {
    if (!isSignedOut(error)) throw error
    const search = location.href === '/' ? {} : { kembali: location.href }
    throw redirect({ to: '/masuk', search, replace: true })
  }
}
