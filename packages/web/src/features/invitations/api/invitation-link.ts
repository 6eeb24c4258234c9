import { queryOptions, useMutation } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { SecondStep, Session } from '../../../lib/api/contract.ts'
import { isSecondStep, signIn } from '../../../lib/api/session.ts'

/** What the link offers; the token is the only key, and stays in memory no longer than the page. */
export function invitationLinkQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation-link', token],
    queryFn: () => dataOf(api.POST('/invitations/lookup', { body: { token } })),
    staleTime: 0,
    gcTime: 0,
  })
}

interface NewAccount {
  readonly name: string
  readonly password: string
}

function accept(token: string, newAccount?: NewAccount): Promise<Session | SecondStep> {
  return dataOf(
    api.POST('/invitations/acceptance', {
      body: newAccount ? { token, newAccount } : { token },
    }),
  )
}

/** Makes the account and signs in. */
export function useAcceptWithAccount(token: string, onAccepted: (answer: Session | SecondStep) => void) {
  return useMutation({
    mutationFn: (account: NewAccount) => accept(token, account),
    onSuccess: onAccepted,
  })
}

/** Under the account that is signed in. */
export function useAcceptSignedIn(token: string, onAccepted: (answer: Session | SecondStep) => void) {
  return useMutation({ mutationFn: () => accept(token), onSuccess: onAccepted })
}

/** Signs in with the invited address first; one step for the person, unless a second factor is asked for. */
export function useSignInAndAccept(token: string, onAccepted: (answer: Session | SecondStep) => void) {
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string }) => {
      const answer = await signIn(credentials)
      return isSecondStep(answer) ? answer : accept(token)
    },
    onSuccess: onAccepted,
  })
}
