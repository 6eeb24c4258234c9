import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listStandingWebhooks } from '../standing-webhooks.ts'
import { presentDelivery, presentWebhook } from '../webhooks.presenter.ts'
import { countWaiting, selectAttemptsOf, selectLastDeliveries } from '../webhooks.repository.ts'
import type { deliveriesSchema, webhooksSchema } from '../webhooks.schemas.ts'
import { getStanding, type WebhookAddress } from './change-webhook.ts'
import { mostWebhooks } from './register-webhook.ts'

/** What is told outside, and whether it arrives. */
export async function listWebhooks(
  institutionId: string,
  { database, letters, request }: RequestContext,
): Promise<z.infer<typeof webhooksSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_webhooks', institutionId)
    const all = await listStandingWebhooks(db, institutionId)
    const waiting = new Map(
      (await countWaiting(db, institutionId)).map((each) => [each.webhookId, each.waiting]),
    )
    return {
      webhooks: all
        .filter(({ standing }) => standing.state !== 'removed')
        .map((each) => presentWebhook(each, waiting.get(each.webhook.id) ?? 0)),
      ...{ most: mostWebhooks, canSendLetters: letters.isOpen },
    }
  })
}

/** When something was told and what was answered: never to whom or about what, which administrators do not see elsewhere either. */
export async function listDeliveries(
  address: WebhookAddress,
  { database, request }: RequestContext,
): Promise<z.infer<typeof deliveriesSchema>> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_webhooks', address.institutionId)
    await getStanding(db, address)
    const rows = await selectLastDeliveries(db, address.webhookId)
    const attempts = await selectAttemptsOf(
      db,
      rows.map(({ id }) => id),
    )
    const lastOf = new Map(attempts.map((attempt) => [attempt.deliveryId, attempt]))
    return { deliveries: rows.map((row) => presentDelivery(row, lastOf.get(row.id))) }
  })
}
