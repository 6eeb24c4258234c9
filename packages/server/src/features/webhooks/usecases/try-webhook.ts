import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { handOver } from '../hand-over.ts'
import { tooManyTests } from '../webhooks.errors.ts'
import { countTestsSince, insertDeliveries } from '../webhooks.repository.ts'
import type { webhookTestSchema } from '../webhooks.schemas.ts'
import { getStanding, type WebhookAddress } from './change-webhook.ts'

const minuteMs = 60_000
const mostTestsPerMinute = 10

/** At once, also in quiet hours and while it is paused: somebody sits before the page and waits for the answer. */
export async function tryWebhook(
  address: WebhookAddress,
  context: RequestContext,
): Promise<z.infer<typeof webhookTestSchema>> {
  const { database, request } = context
  const { institutionId, webhookId } = address
  const { at } = request
  const webhook = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_webhooks', institutionId)
    const found = await getStanding(db, address)
    refer(db, { webhooks: [{ id: webhookId, name: found.webhook.name, change: 'tried' }] })
    return found.webhook
  })
  const within = { institutions: [institutionId], at }
  const delivery = await database.asOperator(within, async (db) => {
    await waitForTurn(db, `webhooks:${institutionId}`)
    const [done] = await countTestsSince(db, webhookId, new Date(at.getTime() - minuteMs))
    if ((done?.tests ?? 0) >= mostTestsPerMinute) throw tooManyTests()
    const planned = { institutionId, webhookId, state: 'handing_over', plannedAt: at } as const
    const [row] = await insertDeliveries(db, [{ ...planned, claimedAt: at, attempts: 1 }])
    if (row === undefined) throw new Error('The test was not written down')
    return row
  })
  const event = { type: 'test', message: 'Uji dari Undagi: alamat ini menerima pengingat.' }
  const { result } = await handOver({ webhook, delivery, event }, context)
  return { deliveryId: delivery.id, ...result }
}
