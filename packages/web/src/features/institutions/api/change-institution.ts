import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Institution } from '../../../lib/api/contract.ts'
import { overviewQuery } from '../../../lib/api/overview.ts'
import { sessionQuery } from '../../../lib/api/session.ts'

export type InstitutionData = Pick<Institution, 'name' | 'timeZone'> & { readonly category: Category }

export type Category = 'kementerian' | 'lembaga' | 'provinsi' | 'kabupaten' | 'kota'

type InstitutionChange = Schemas['InstitutionChange']

/** A colleague changed the institution after it was read here: nothing was written. */
export class StaleInstitution extends ApiProblem {
  readonly current: Institution

  constructor(problem: Schemas['StaleInstitution']) {
    super(problem)
    this.current = problem.current
  }
}

/** The name stands in the frame of every page and in the session: both are read again. */
export function useChangeInstitution({ id, slug }: Pick<Institution, 'id' | 'slug'>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (change: InstitutionChange) => {
      const answer = await api.PATCH('/institutions/{institutionId}', {
        params: { path: { institutionId: id } },
        body: change,
      })
      const { error } = answer
      if (error && 'current' in error) throw new StaleInstitution(error)
      return dataOf(Promise.resolve(answer))
    },
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: overviewQuery(slug).queryKey }),
        queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ])
    },
  })
}
