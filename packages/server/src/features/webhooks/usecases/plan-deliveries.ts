import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { listStandingWebhooks } from '../standing-webhooks.ts'
import { insertDeliveries } from '../webhooks.repository.ts'

interface Planning {
  readonly institutionId: string
  readonly letterIds: readonly string[]
  readonly at: Date
}

/** In the transaction that writes the letters down: whoever dies when, both are there or neither. */
export async function planDeliveries(db: Sql, { institutionId, letterIds, at }: Planning): Promise<void> {
  if (letterIds.length === 0) return
  const active = (await listStandingWebhooks(db, institutionId)).filter(
    ({ standing }) => standing.state === 'active',
  )
  await insertDeliveries(
    db,
    active.flatMap(({ webhook }) =>
      letterIds.map((letterId) => {
        const key = { institutionId, webhookId: webhook.id, letterId }
        return { ...key, state: 'ready' as const, plannedAt: at }
      }),
    ),
  )
}
