import type { Sql } from '../../platform/database/drizzle-on.ts'
import { foldWebhook, type WebhookStanding } from './fold-webhook.ts'
import { selectChanges, selectLastAttempts, selectWebhooks, type WebhookRow } from './webhooks.repository.ts'

export interface StandingWebhook {
  readonly webhook: WebhookRow
  readonly standing: WebhookStanding
}

/** All that were ever registered, with where each stands. */
export async function listStandingWebhooks(
  db: Sql,
  institutionId: string,
): Promise<readonly StandingWebhook[]> {
  const rows = await selectWebhooks(db, institutionId)
  if (rows.length === 0) return []
  const changes = Map.groupBy(await selectChanges(db, institutionId), ({ webhookId }) => webhookId)
  const standing: StandingWebhook[] = []
  for (const webhook of rows) {
    const attempts = await selectLastAttempts(db, webhook.id)
    standing.push({ webhook, standing: foldWebhook(changes.get(webhook.id) ?? [], attempts) })
  }
  return standing
}
