import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Institution } from '../../../lib/api/contract.ts'
import { overviewQuery } from '../../../lib/api/overview.ts'
import { sessionQuery } from '../../../lib/api/session.ts'

export type InstitutionData = Pick<Institution, 'name' | 'timeZone'> & { readonly category: Category }

export type Category = 'kementerian' | 'lembaga' | 'provinsi' | 'kabupaten' | 'kota'

/** The name stands in the frame of every page and in the session: both are read again. */
export function useChangeInstitution({ id, slug }: Pick<Institution, 'id' | 'slug'>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: Partial<InstitutionData> & { readonly officialId?: string | null }) =>
      dataOf(
        api.PATCH('/institutions/{institutionId}', {
          params: { path: { institutionId: id } },
          body: change,
        }),
      ),
    onSuccess: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: overviewQuery(slug).queryKey }),
        queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ])
    },
  })
}
