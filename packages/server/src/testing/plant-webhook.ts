import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  webhookAttempts,
  webhookChanges,
  webhookDeliveries,
  webhooks,
} from '../platform/database/tables/webhooks.tables.ts'

interface Planting {
  readonly institutionId: string
  readonly personId: string
  readonly personName: string
  readonly at: Date
}

/** An address that nobody may ask, since it is of the own network; it was tried once, and then paused. Its id. */
export async function plantWebhook(
  db: Sql,
  { institutionId, personId, personName, at }: Planting,
): Promise<string> {
  const [webhook] = await db
    .insert(webhooks)
    .values({
      ...{ institutionId, name: 'Grup obrolan', url: 'https://10.1.2.3/undagi', secretSealed: 'x' },
      ...{ registeredBy: personId, registeredByName: personName, registeredAt: at },
    })
    .returning()
  const key = { institutionId, webhookId: webhook?.id ?? '' }
  await db.insert(webhookChanges).values({
    ...{ ...key, sequence: 1, kind: 'paused', actorId: personId, actorName: personName, recordedAt: at },
  })
  const [delivery] = await db
    .insert(webhookDeliveries)
    .values({ ...key, state: 'failed', attempts: 1, plannedAt: at, claimedAt: at, endedAt: at })
    .returning()
  await db.insert(webhookAttempts).values({
    ...{ ...key, deliveryId: delivery?.id ?? '', isTest: true, outcome: 'own_network', durationMs: 3 },
    attemptedAt: at,
  })
  return key.webhookId
}
