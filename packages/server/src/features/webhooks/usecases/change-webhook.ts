import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { waitForTurn } from '../../../platform/database/wait-for-turn.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listStandingWebhooks, type StandingWebhook } from '../standing-webhooks.ts'
import { webhookNotFound } from '../webhooks.errors.ts'
import { presentWebhook } from '../webhooks.presenter.ts'
import { appendChange, countWaiting } from '../webhooks.repository.ts'
import type { webhookSchema } from '../webhooks.schemas.ts'

export interface WebhookAddress {
  readonly institutionId: string
  readonly webhookId: string
}

/** The one registration that was named and not removed; 404 otherwise. */
export async function getStanding(
  db: Sql,
  { institutionId, webhookId }: WebhookAddress,
): Promise<StandingWebhook> {
  const found = (await listStandingWebhooks(db, institutionId)).find(
    ({ webhook }) => webhook.id === webhookId,
  )
  if (found === undefined || found.standing.state === 'removed') throw webhookNotFound()
  return found
}

/** Paused: nothing is written down for it meanwhile. Resumed: what still waited goes, as far as it is still to be done. */
export async function setWebhookState(
  address: WebhookAddress,
  state: 'active' | 'paused',
  { database, request }: RequestContext,
): Promise<z.infer<typeof webhookSchema>> {
  const { institutionId, webhookId } = address
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_webhooks', institutionId)
    await waitForTurn(db, `webhooks:${institutionId}`)
    const { webhook, standing } = await getStanding(db, address)
    if (standing.state !== state) {
      const kind = state === 'paused' ? 'paused' : 'resumed'
      await appendChange(db, {
        ...{ webhookId, institutionId, kind, recordedAt: request.at },
        ...{ actorId: actor.personId, actorName: actor.name },
      })
      refer(db, { webhooks: [{ id: webhookId, name: webhook.name, change: kind }] })
    }
    const waiting = (await countWaiting(db, institutionId)).find((each) => each.webhookId === webhookId)
    return presentWebhook(await getStanding(db, address), waiting?.waiting ?? 0)
  })
}

/** For good: its secret signs nothing any more. What it was told stays in the log of the institution. */
export async function removeWebhook(
  address: WebhookAddress,
  { database, request }: RequestContext,
): Promise<void> {
  const { institutionId, webhookId } = address
  await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_webhooks', institutionId)
    await waitForTurn(db, `webhooks:${institutionId}`)
    const { webhook } = await getStanding(db, address)
    await appendChange(db, {
      ...{ webhookId, institutionId, kind: 'removed', recordedAt: request.at },
      ...{ actorId: actor.personId, actorName: actor.name },
    })
    refer(db, { webhooks: [{ id: webhookId, name: webhook.name, change: 'removed' }] })
  })
}
