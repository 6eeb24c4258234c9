import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { dataOf, type Schemas } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'

export type HandoverPack = Schemas['HandoverPack']
export type HandoverIndicator = Schemas['HandoverIndicator']
export type HandoverYear = Schemas['HandoverYear']
export type OpenPromise = Schemas['OpenPromise']
export type ListedHandover = Schemas['Handovers']['people'][number]

/** Whose pack: somebody else's by id, one's own by null. */
export interface Whose {
  readonly institutionId: string
  readonly personId: string | null
}

const one = '/institutions/{institutionId}/handovers/{personId}'
const own = '/institutions/{institutionId}/handover'

export const handoversQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['handovers', institutionId],
    queryFn: () =>
      dataOf(api.GET('/institutions/{institutionId}/handovers', { params: { path: { institutionId } } })),
  })

const packKey = ({ institutionId, personId }: Whose) =>
  ['handovers', institutionId, personId ?? 'own'] as const

export const handoverQuery = (whose: Whose) => {
  const { institutionId, personId } = whose
  return queryOptions({
    queryKey: packKey(whose),
    queryFn: () =>
      dataOf(
        personId === null
          ? api.GET(own, { params: { path: { institutionId } } })
          : api.GET(one, { params: { path: { institutionId, personId } } }),
      ),
  })
}

/** Where the pack is printed: `docx` beside it is for a word processor. */
export function paperAddress({ institutionId, personId }: Whose, kind: 'paper' | 'docx'): string {
  const at = `/api/institutions/${institutionId}`
  return personId === null ? `${at}/handover/${kind}` : `${at}/handovers/${personId}/${kind}`
}

/** The answer is the pack as it is now; the list of packs tells who handed over. */
function useKept(whose: Whose) {
  const queryClient = useQueryClient()
  return {
    onSuccess: (pack: HandoverPack) => queryClient.setQueryData(packKey(whose), pack),
    onError: () => queryClient.invalidateQueries({ queryKey: packKey(whose) }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: handoversQuery(whose.institutionId).queryKey }),
  }
}

export function useNote(whose: Whose) {
  const { institutionId } = whose
  return useMutation({
    mutationFn: (body: Schemas['NewHandoverNote']) =>
      dataOf(api.POST(`${own}/notes`, { params: { path: { institutionId } }, body })),
    ...useKept(whose),
  })
}

/** For somebody else with why. */
export function useHandOver(whose: Whose) {
  const { institutionId, personId } = whose
  return useMutation({
    mutationFn: ({ reason, ...body }: { reason: string; seenVersion: number; successorId: string }) =>
      dataOf(
        personId === null
          ? api.POST(`${own}/handing`, {
              params: { path: { institutionId } },
              body: { kind: 'hand_over', ...body },
            })
          : api.POST(`${one}/handing`, {
              params: { path: { institutionId, personId } },
              body: { kind: 'hand_over', reason, ...body },
            }),
      ),
    ...useKept(whose),
  })
}

export function useTakeBack(whose: Whose) {
  const { institutionId, personId } = whose
  return useMutation({
    mutationFn: (given: { reason: string; seenVersion: number }) => {
      const body = { kind: 'take_back', ...given } as const
      return dataOf(
        personId === null
          ? api.POST(`${own}/handing`, { params: { path: { institutionId } }, body })
          : api.POST(`${one}/handing`, { params: { path: { institutionId, personId } }, body }),
      )
    },
    ...useKept(whose),
  })
}

export function useReceive(whose: Whose) {
  const { institutionId } = whose
  return useMutation({
    mutationFn: (body: Schemas['HandoverReceipt']) =>
      dataOf(
        api.POST('/institutions/{institutionId}/received-handovers', {
          params: { path: { institutionId } },
          body,
        }),
      ),
    ...useKept(whose),
  })
}
