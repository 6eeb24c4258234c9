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

/** Says what units are there for; those that one chooses from elsewhere are asked for again. */
export function useSetFunctions(institutionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (units: Schemas['UnitFunctions']['units']) =>
      dataOf(
        api.PUT('/institutions/{institutionId}/unit-functions', {
          params: { path: { institutionId } },
          body: { units },
        }),
      ),
    onSuccess: (register) => {
      queryClient.setQueryData(unitRegisterQuery(institutionId).queryKey, register)
      return queryClient.invalidateQueries({ queryKey: ['active-units', institutionId] })
    },
    onError: () => queryClient.invalidateQueries({ queryKey: unitRegisterQuery(institutionId).queryKey }),
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
