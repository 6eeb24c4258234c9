import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type Suggestion = Schemas['InstrumentSuggestion']
export type NewSuggestion = Schemas['NewInstrumentSuggestion']
export type SuggestionKind = Suggestion['kind']
export type SuggestionStatus = Suggestion['status']

const collection = '/institutions/{institutionId}/instrument-suggestions'

export function suggestionsQuery(institutionId: string) {
  return queryOptions({
    queryKey: ['instrument-suggestions', institutionId],
    queryFn: () => dataOf(api.GET(collection, { params: { path: { institutionId } } })),
  })
}

export function useSuggestCorrection(institutionId: string) {
  const onSuccess = useReadAgain(institutionId)
  return useMutation({
    mutationFn: (body: NewSuggestion) =>
      dataOf(api.POST(collection, { params: { path: { institutionId } }, body })),
    onSuccess,
  })
}

export function useWithdrawSuggestion(institutionId: string) {
  const onSettled = useReadAgain(institutionId)
  return useMutation({
    mutationFn: (suggestionId: string) =>
      dataOf(
        api.POST(`${collection}/{suggestionId}/withdrawal`, {
          params: { path: { institutionId, suggestionId } },
        }),
      ),
    onSettled,
  })
}

export interface Decision extends Pick<Schemas['InstrumentSuggestionDecision'], 'outcome' | 'note'> {
  readonly suggestionId: string
}

export function useDecideSuggestion(institutionId: string) {
  const onSuccess = useReadAgain(institutionId)
  return useMutation({
    mutationFn: ({ suggestionId, ...body }: Decision) =>
      dataOf(
        api.PUT(`${collection}/{suggestionId}/decision`, {
          params: { path: { institutionId, suggestionId } },
          body,
        }),
      ),
    onSuccess,
  })
}

function useReadAgain(institutionId: string) {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: suggestionsQuery(institutionId).queryKey })
}
