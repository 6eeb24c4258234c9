import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import type { Services } from '../../request-context.ts'
import { mustPause } from './fold-webhook.ts'
import { listStandingWebhooks } from './standing-webhooks.ts'
import type { AttemptResult } from './webhook-line.ts'
import {
  appendChange,
  countRefusals,
  type DeliveryRow,
  endDelivery,
  insertAttempt,
  returnDelivery,
  type WebhookRow,
} from './webhooks.repository.ts'

export type HandingOver = Pick<Services, 'database' | 'clock' | 'vault' | 'webhookLine'>

interface Handing {
  readonly webhook: WebhookRow
  /** Claimed: nobody else has it in hand. */
  readonly delivery: DeliveryRow
  readonly event: object
}

/** What a receiver refuses so often, it will always refuse: the next one is to have its turn. Our own choice. */
const mostRefusals = 5

/** Asks the address, and writes down what it answered and what follows from that. */
export async function handOver(
  { webhook, delivery, event }: Handing,
  { database, clock, vault, webhookLine }: HandingOver,
): Promise<{ readonly result: AttemptResult }> {
  const { id: webhookId, institutionId, url } = webhook
  const { id } = delivery
  const secret = await vault.open(webhook.secretSealed)
  const sentAt = clock.now()
  const body = JSON.stringify({ deliveryId: id, sentAt: sentAt.toISOString(), ...event })
  const result: AttemptResult =
    secret === undefined
      ? { outcome: 'secret_unreadable', status: null, answer: null, durationMs: 0 }
      : await webhookLine.post({ url, secret, id, at: sentAt, body })
  const at = clock.now()
  const isTest = delivery.letterId === null
  await database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await waitForTurn(db, `webhooks:${institutionId}`)
    const attempt = { institutionId, webhookId, deliveryId: id, isTest, attemptedAt: at }
    await insertAttempt(db, { ...attempt, ...result })
    if (result.outcome === 'accepted') await endDelivery(db, id, { state: 'delivered', at })
    else if (isTest || (await countRefusals(db, id)) >= mostRefusals)
      await endDelivery(db, id, { state: 'failed', at })
    else await returnDelivery(db, id)
    if (isTest) return
    const found = (await listStandingWebhooks(db, institutionId)).find(
      (each) => each.webhook.id === webhookId,
    )
    if (found !== undefined && mustPause(found.standing))
      await appendChange(db, { webhookId, institutionId, kind: 'paused', recordedAt: at })
  })
  return { result }
}
