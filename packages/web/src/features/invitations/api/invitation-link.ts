import { queryOptions, useMutation } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Session } from '../../../lib/api/contract.ts'
import { signIn } from '../../../lib/api/session.ts'

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

function accept(token: string, newAccount?: NewAccount): Promise<Session> {
  return dataOf(
    api.POST('/invitations/acceptance', {
      body: newAccount ? { token, newAccount } : { token },
    }),
  )
}

/** Makes the account and signs in. */
export function useAcceptWithAccount(token: string, onAccepted: (session: Session) => void) {
  return useMutation({
    mutationFn: (account: NewAccount) => accept(token, account),
    onSuccess: onAccepted,
  })
}

/** Under the account that is signed in. */
export function useAcceptSignedIn(token: string, onAccepted: (session: Session) => void) {
  return useMutation({ mutationFn: () => accept(token), onSuccess: onAccepted })
}

/** Signs in with the invited address first; one step for the person. */
export function useSignInAndAccept(token: string, onAccepted: (session: Session) => void) {
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string }) => {
      await signIn(credentials)
      return accept(token)
    },
    onSuccess: onAccepted,
  })
}
