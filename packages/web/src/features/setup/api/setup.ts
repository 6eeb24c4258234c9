import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { Session } from '../../../lib/api/contract.ts'
import type { toAnswers } from '../to-answers.ts'

/** Whether this installation still waits for somebody. */
export const setupStateQuery = queryOptions({
  queryKey: ['setup', 'state'],
  queryFn: () => dataOf(api.GET('/setup')),
  staleTime: 0,
})

/** What can be chosen; an answer also says that the code is right. */
export function setupOptionsQuery(code: string) {
  return queryOptions({
    queryKey: ['setup', 'options', code],
    queryFn: () => dataOf(api.POST('/setup/options', { body: { code } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

const fewestLetters = 2

/** Institutions of the register while their names are typed; the answer before stays until the next is there. */
export function useInstitutionSearch(code: string, words: string) {
  const search = words.trim()
  return useQuery({
    queryKey: ['setup', 'search', code, search],
    queryFn: async ({ signal }) => ({
      words: search,
      found: await dataOf(api.POST('/setup/search', { body: { code, search }, signal })),
    }),
    enabled: search.length >= fewestLetters,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function finishSetup(answers: ReturnType<typeof toAnswers>): Promise<Session> {
  return dataOf(api.POST('/setup/finish', { body: answers }))
}
