import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type {
  NewPolicy,
  NewPolicyStep,
  Policy,
  PolicyChange,
  PolicyDurationChange,
} from '../../../lib/api/contract.ts'

/** The register, by subject. */
export const policiesQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['policies', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/policies', { params: { path: { institutionId } } })),
  })

export interface PolicyAddress {
  readonly institutionId: string
  readonly policyId: string
}

export const policyQuery = ({ institutionId, policyId }: PolicyAddress) =>
  queryOptions({
    queryKey: ['policies', institutionId, policyId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/policies/{policyId}', {
          params: { path: { institutionId, policyId } },
        }),
      ),
  })

/** What carries an indicator of a round. */
export const carryingQuery = (path: { readonly assessmentId: string; readonly code: string }) =>
  queryOptions({
    queryKey: ['assessment', path.assessmentId, 'policies', path.code],
    queryFn: () =>
      dataOf(api.GET('/assessments/{assessmentId}/indicators/{code}/policies', { params: { path } })),
  })

export const durationsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['policy-durations', institutionId],
    queryFn: () =>
      dataOf(
        api.GET('/institutions/{institutionId}/policy-durations', { params: { path: { institutionId } } }),
      ),
  })

/** One change reaches others: what it revokes, what it carries. The answer is the policy itself. */
function usePolicyChange<Given>(institutionId: string, change: (given: Given) => Promise<Policy>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async (policy) => {
      await queryClient.invalidateQueries({ queryKey: ['policies', institutionId] })
      queryClient.setQueryData(policyQuery({ institutionId, policyId: policy.id }).queryKey, policy)
      await queryClient.invalidateQueries({ queryKey: ['assessment'] })
      // what evidence proves leans on the register
      await queryClient.invalidateQueries({ queryKey: ['evidence'] })
    },
  })
}

export const useAddPolicy = (institutionId: string) =>
  usePolicyChange(institutionId, (body: NewPolicy) =>
    dataOf(api.POST('/institutions/{institutionId}/policies', { params: { path: { institutionId } }, body })),
  )

export const useChangePolicy = (path: PolicyAddress) =>
  usePolicyChange(path.institutionId, (body: PolicyChange) =>
    dataOf(api.PUT('/institutions/{institutionId}/policies/{policyId}', { params: { path }, body })),
  )

export const useRecordStep = (path: PolicyAddress) =>
  usePolicyChange(path.institutionId, (body: NewPolicyStep) =>
    dataOf(api.POST('/institutions/{institutionId}/policies/{policyId}/steps', { params: { path }, body })),
  )

export const useWithdrawStep = (path: PolicyAddress) =>
  usePolicyChange(path.institutionId, ({ sequence, reason }: { sequence: number; reason: string }) =>
    dataOf(
      api.POST('/institutions/{institutionId}/policies/{policyId}/steps/{sequence}/withdrawal', {
        params: { path: { ...path, sequence: String(sequence) } },
        body: { reason },
      }),
    ),
  )

export function useChangeDuration(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: PolicyDurationChange) =>
      dataOf(
        api.PUT('/institutions/{institutionId}/policy-durations', {
          params: { path: { institutionId } },
          body,
        }),
      ),
    onSuccess: (durations) => {
      queryClient.setQueryData(durationsQuery(institutionId).queryKey, durations)
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: ['policies', institutionId] }),
        queryClient.invalidateQueries({ queryKey: ['assessment'] }),
      ])
    },
  })
}
