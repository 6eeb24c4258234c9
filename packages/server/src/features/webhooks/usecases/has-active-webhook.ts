import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { listStandingWebhooks } from '../standing-webhooks.ts'

/** Whether any address outside is told now; for a read of another feature. */
export async function hasActiveWebhook(db: Sql, institutionId: string): Promise<boolean> {
  const all = await listStandingWebhooks(db, institutionId)
  return all.some(({ standing }) => standing.state === 'active')
}
