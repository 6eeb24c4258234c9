import type { z } from '@hono/zod-openapi'
import type { StandingWebhook } from './standing-webhooks.ts'
import type { DeliveryRow, selectAttemptsOf } from './webhooks.repository.ts'
import type { deliveriesSchema, webhookSchema } from './webhooks.schemas.ts'

type Attempt = Awaited<ReturnType<typeof selectAttemptsOf>>[number]

export function presentWebhook(
  { webhook, standing }: StandingWebhook,
  waiting: number,
): z.infer<typeof webhookSchema> {
  const { id, name, url, registeredByName, registeredAt } = webhook
  const { state, pausedAt, pausedByName, failuresInRow, lastFailure, nextTryAt } = standing
  return {
    ...{ id, name, url, registeredByName, registeredAt: registeredAt.toISOString() },
    ...{ state: state === 'active' ? 'active' : 'paused', pausedAt: pausedAt?.toISOString() ?? null },
    ...{ pausedByName, failuresInRow, waiting, nextTryAt: nextTryAt?.toISOString() ?? null },
    lastFailure:
      lastFailure === null
        ? null
        : {
            ...{ outcome: lastFailure.outcome, status: lastFailure.status },
            at: lastFailure.attemptedAt.toISOString(),
          },
  }
}

export function presentDelivery(
  { id, letterId, state, plannedAt, attempts }: DeliveryRow,
  last: Attempt | undefined,
): z.infer<typeof deliveriesSchema>['deliveries'][number] {
  return {
    ...{ id, state, attempts, plannedAt: plannedAt.toISOString() },
    kind: letterId === null ? 'test' : 'reminder',
    last:
      last === undefined
        ? null
        : {
            ...{ outcome: last.outcome, status: last.status, answer: last.answer },
            ...{ durationMs: last.durationMs, at: last.attemptedAt.toISOString() },
          },
  }
}
