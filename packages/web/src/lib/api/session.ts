import { queryOptions } from '@tanstack/react-query'
import { request } from './client.ts'
import type { Session } from './contract.ts'

/** Who is signed in, and where they work. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => request<Session>('GET', '/session'),
  staleTime: Number.POSITIVE_INFINITY,
})

export function signIn(credentials: { email: string; password: string }): Promise<Session> {
  return request('POST', '/session', credentials)
}

export function signOut(): Promise<void> {
  return request('DELETE', '/session')
}
