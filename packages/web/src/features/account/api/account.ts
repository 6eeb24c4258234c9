import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { PasswordChange } from '../../../lib/api/contract.ts'
import { addPasskey } from '../../../lib/api/passkeys.ts'

export const securityQuery = queryOptions({
  queryKey: ['account', 'security'],
  queryFn: () => dataOf(api.GET('/account/security')),
})

export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => dataOf(api.GET('/account/sessions')),
  // others come and go while one looks
  staleTime: 0,
})

export const linksQuery = queryOptions({
  queryKey: ['account', 'identities'],
  queryFn: () => dataOf(api.GET('/account/identities')),
})

async function done(answer: Promise<{ error?: ApiProblem['problem'] }>): Promise<void> {
  const { error } = await answer
  if (error) throw new ApiProblem(error)
}

const ofTheAccount = ['account', 'api-tokens']

/** What the account has is read again after each change of it. */
function useAccountChange<Given, Answer>(change: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => ofTheAccount.includes(String(queryKey[0])),
      }),
  })
}

export const useChangePassword = () =>
  useAccountChange((body: PasswordChange) => done(api.PUT('/account/password', { body })))

export const useRevokeSession = () =>
  useAccountChange((sessionId: string) =>
    done(api.DELETE('/account/sessions/{sessionId}', { params: { path: { sessionId } } })),
  )

/** Nothing is read again: there is no session any more. */
export const useSignOutEverywhere = () =>
  useMutation({ mutationFn: () => done(api.DELETE('/account/sessions')) })

export const useStartTotp = () =>
  useMutation({
    mutationFn: (password: string) => dataOf(api.POST('/account/second-factor', { body: { password } })),
  })

export const useConfirmTotp = () =>
  useAccountChange((code: string) =>
    dataOf(api.POST('/account/second-factor/confirmation', { body: { code } })),
  )

export const useRemoveTotp = () =>
  useAccountChange((password: string) =>
    done(api.POST('/account/second-factor/removal', { body: { password } })),
  )

export const useRenewRecoveryCodes = () =>
  useAccountChange((password: string) => dataOf(api.POST('/account/recovery-codes', { body: { password } })))

export const useAddPasskey = () => useAccountChange(addPasskey)

export const useRemovePasskey = () =>
  useAccountChange(({ passkeyId, password }: { passkeyId: string; password: string }) =>
    done(
      api.POST('/account/passkeys/{passkeyId}/removal', {
        params: { path: { passkeyId } },
        body: { password },
      }),
    ),
  )

export const useUnlinkIdentity = () =>
  useAccountChange(({ providerId, password }: { providerId: string; password: string }) =>
    done(
      api.POST('/account/identities/{providerId}/removal', {
        params: { path: { providerId } },
        body: { password },
      }),
    ),
  )
