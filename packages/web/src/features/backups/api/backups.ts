import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

/** While one is being made the page looks again by itself. */
const whileRunningMs = 2_000

export const backupsQuery = queryOptions({
  queryKey: ['installation', 'backups'],
  queryFn: () => dataOf(api.GET('/installation/backups')),
  refetchInterval: ({ state }) =>
    state.data?.runs.some(({ outcome }) => outcome === 'running') ? whileRunningMs : false,
})

export function useRequestBackup() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => dataOf(api.POST('/installation/backups')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: backupsQuery.queryKey }),
  })
}
