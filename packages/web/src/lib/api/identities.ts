import { queryOptions } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from './client.ts'
import type { SecondStep, Session, UnlinkedIdentity } from './contract.ts'

/** With whose accounts one may sign in here. */
export const providerNamesQuery = queryOptions({
  queryKey: ['identity-provider-names'],
  queryFn: () => dataOf(api.GET('/session/identity-providers')),
})

/** Leaves this page for the provider's. */
export async function leaveForProvider(providerId: string): Promise<void> {
  const { url } = await dataOf(api.POST('/session/identity', { body: { providerId } }))
  window.location.assign(url)
}

export type IdentityAnswer = Session | SecondStep | UnlinkedIdentity

/** Asked once: an answer of a provider is worth nothing a second time. */
export const identityAnswerQuery = (query: string) =>
  queryOptions({
    queryKey: ['identity-answer', query],
    queryFn: (): Promise<IdentityAnswer> => dataOf(api.POST('/session/identity/answer', { body: { query } })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export async function linkIdentity(ticket: string): Promise<void> {
  const { error } = await api.POST('/account/identities', { body: { ticket } })
  if (error) throw new ApiProblem(error)
}
