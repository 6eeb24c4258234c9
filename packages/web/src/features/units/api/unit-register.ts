import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type UnitRegister = Schemas['UnitRegister']
export type Unit = Schemas['RegisteredUnit']
export type UnitChange = Schemas['UnitChange']
export type NewUnitChange = Schemas['NewUnitChange']

export function unitRegisterQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['units', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/unit-changes', { params: { path: { institutionId } } })),
  })
}

/** Records what happened; the answer is the whole register, so nothing is asked for again. */
export function useChangeUnits(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: NewUnitChange) =>
      dataOf(
        api.POST('/institutions/{institutionId}/unit-changes', { params: { path: { institutionId } }, body }),
      ),
    onSuccess: (register) => queryClient.setQueryData(unitRegisterQuery(institutionId).queryKey, register),
    // refused because a colleague was first: what stands now is shown
    onError: () => queryClient.invalidateQueries({ queryKey: unitRegisterQuery(institutionId).queryKey }),
  })
}
