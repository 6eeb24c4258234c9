import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, dataOf } from '@undagi/api-client'
import { api } from '../../../lib/api/client.ts'
import type { NewWebhook, Webhook } from '../../../lib/api/contract.ts'

const paramsOf = (institutionId: string) => ({ params: { path: { institutionId } } })
const pathTo = (institutionId: string, webhookId: string) => ({
  params: { path: { institutionId, webhookId } },
})

export const webhooksQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['webhooks', institutionId, 'all'],
    queryFn: () => dataOf(api.GET('/institutions/{institutionId}/webhooks', paramsOf(institutionId))),
  })

export const deliveriesQuery = (institutionId: string, webhookId: string) =>
  queryOptions({
    queryKey: ['webhooks', institutionId, 'deliveries', webhookId],
    queryFn: () =>
      dataOf(
        api.GET(
          '/institutions/{institutionId}/webhooks/{webhookId}/deliveries',
          pathTo(institutionId, webhookId),
        ),
      ),
  })

function useWebhookChange<Given, Answer>(institutionId: string, change: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['webhooks', institutionId] }),
  })
}

export const useRegisterWebhook = (institutionId: string) =>
  useWebhookChange(institutionId, (body: NewWebhook) =>
    dataOf(api.POST('/institutions/{institutionId}/webhooks', { ...paramsOf(institutionId), body })),
  )

export const useSetWebhookState = (institutionId: string, webhookId: string) =>
  useWebhookChange(institutionId, (state: Webhook['state']) =>
    dataOf(
      api.PUT('/institutions/{institutionId}/webhooks/{webhookId}/state', {
        ...pathTo(institutionId, webhookId),
        body: { state },
      }),
    ),
  )

export const useTryWebhook = (institutionId: string, webhookId: string) =>
  useWebhookChange(institutionId, () =>
    dataOf(
      api.POST('/institutions/{institutionId}/webhooks/{webhookId}/tests', pathTo(institutionId, webhookId)),
    ),
  )

export const useRemoveWebhook = (institutionId: string, webhookId: string) =>
  useWebhookChange(institutionId, async () => {
    const { error } = await api.DELETE(
      '/institutions/{institutionId}/webhooks/{webhookId}',
      pathTo(institutionId, webhookId),
    )
    if (error) throw new ApiProblem(error)
  })
