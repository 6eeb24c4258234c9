import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  max,
  notInArray,
  sql,
} from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  webhookAttempts as attempts,
  webhookChanges as changes,
  webhookDeliveries as deliveries,
  webhooks,
} from '../../platform/database/tables/webhooks.tables.ts'
import { mostFailures } from './fold-webhook.ts'

export type WebhookRow = typeof webhooks.$inferSelect
export type DeliveryRow = typeof deliveries.$inferSelect

/** Of 4xx answers those that say: later (RFC 9110, RFC 6585). */
const later = [408, 425, 429]

const isReminder = isNotNull(deliveries.letterId)

export const selectWebhooks = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(webhooks)
    .where(eq(webhooks.institutionId, institutionId))
    .orderBy(desc(webhooks.registeredAt), webhooks.id)

export async function insertWebhook(db: Sql, row: typeof webhooks.$inferInsert): Promise<WebhookRow> {
  const [inserted] = await db.insert(webhooks).values(row).returning()
  if (inserted === undefined) throw new Error('The webhook was not registered')
  return inserted
}

export const selectChanges = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(changes)
    .where(eq(changes.institutionId, institutionId))
    .orderBy(changes.webhookId, asc(changes.sequence))

type NewChange = Omit<typeof changes.$inferInsert, 'sequence'>

/** While the caller holds the turn of the institution's webhooks. */
export async function appendChange(db: Sql, row: NewChange): Promise<void> {
  const [last] = await db
    .select({ sequence: max(changes.sequence) })
    .from(changes)
    .where(eq(changes.webhookId, row.webhookId))
  await db.insert(changes).values({ ...row, sequence: (last?.sequence ?? 0) + 1 })
}

/** Of reminders, as many as can matter, the newest first. */
export const selectLastAttempts = (db: Sql, webhookId: string) =>
  db
    .select()
    .from(attempts)
    .where(and(eq(attempts.webhookId, webhookId), eq(attempts.isTest, false)))
    .orderBy(desc(attempts.id))
    .limit(mostFailures)

export const countTestsSince = (db: Sql, webhookId: string, since: Date) =>
  db
    .select({ tests: count() })
    .from(deliveries)
    .where(
      and(eq(deliveries.webhookId, webhookId), isNull(deliveries.letterId), gt(deliveries.plannedAt, since)),
    )

export const countWaiting = (db: Sql, institutionId: string) =>
  db
    .select({ webhookId: deliveries.webhookId, waiting: count() })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.institutionId, institutionId),
        inArray(deliveries.state, ['ready', 'handing_over']),
        isReminder,
      ),
    )
    .groupBy(deliveries.webhookId)

export async function insertDeliveries(
  db: Sql,
  rows: (typeof deliveries.$inferInsert)[],
): Promise<readonly DeliveryRow[]> {
  return rows.length === 0 ? [] : db.insert(deliveries).values(rows).returning()
}

/** Where an address was ever registered. */
export const selectInstitutionsRegistering = (db: Sql) =>
  db.selectDistinct({ institutionId: webhooks.institutionId }).from(webhooks)

/** Where a delivery has not come to its end. */
export const selectInstitutionsUnderWay = (db: Sql) =>
  db
    .selectDistinct({ institutionId: deliveries.institutionId })
    .from(deliveries)
    .where(and(inArray(deliveries.state, ['ready', 'handing_over']), isReminder))

/** The oldest first, and no more than can be handed over in one turn. */
export const selectReady = (db: Sql, webhookIds: readonly string[]) =>
  db
    .select()
    .from(deliveries)
    .where(and(inArray(deliveries.webhookId, [...webhookIds]), eq(deliveries.state, 'ready')))
    .orderBy(asc(deliveries.plannedAt), asc(deliveries.id))
    .limit(50)

/** Written before the address is asked; false: another process has it, or has tried it since it was seen. */
export async function claimDelivery(
  db: Sql,
  { id, attempts: seen }: Pick<DeliveryRow, 'id' | 'attempts'>,
  at: Date,
): Promise<boolean> {
  const taken = await db
    .update(deliveries)
    .set({ state: 'handing_over', claimedAt: at, attempts: sql`${deliveries.attempts} + 1` })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'ready'), eq(deliveries.attempts, seen)))
    .returning({ id: deliveries.id })
  return taken.length > 0
}

export async function endDelivery(
  db: Sql,
  id: string,
  ended: { readonly state: 'delivered' | 'failed'; readonly at: Date },
): Promise<void> {
  await db.update(deliveries).set({ state: ended.state, endedAt: ended.at }).where(eq(deliveries.id, id))
}

/** Nothing of it is to be done any more; not where another process has it. */
export async function dropDelivery(db: Sql, id: string, at: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: 'needless', endedAt: at })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'ready')))
}

/** How often it was answered with a status of 4xx, but for those that only say: later. */
export async function countRefusals(db: Sql, deliveryId: string): Promise<number> {
  const [row] = await db
    .select({ refusals: count() })
    .from(attempts)
    .where(
      and(
        ...[eq(attempts.deliveryId, deliveryId), eq(attempts.outcome, 'answered')],
        ...[gte(attempts.status, 400), lt(attempts.status, 500), notInArray(attempts.status, later)],
      ),
    )
  return row?.refusals ?? 0
}

export async function returnDelivery(db: Sql, id: string): Promise<void> {
  await db.update(deliveries).set({ state: 'ready' }).where(eq(deliveries.id, id))
}

/** Handed over by a process that did not come to say what became of it: the receiver knows by the id whether it has it. */
export async function returnClaimsBefore(db: Sql, institutionId: string, before: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: 'ready' })
    .where(
      and(
        eq(deliveries.institutionId, institutionId),
        eq(deliveries.state, 'handing_over'),
        lt(deliveries.claimedAt, before),
        isReminder,
      ),
    )
}

export async function endReadyOf(db: Sql, webhookIds: readonly string[], at: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: 'needless', endedAt: at })
    .where(and(inArray(deliveries.webhookId, [...webhookIds]), eq(deliveries.state, 'ready')))
}

export async function insertAttempt(db: Sql, row: typeof attempts.$inferInsert): Promise<void> {
  await db.insert(attempts).values(row)
}

export const selectLastDeliveries = (db: Sql, webhookId: string) =>
  db
    .select()
    .from(deliveries)
    .where(eq(deliveries.webhookId, webhookId))
    .orderBy(desc(deliveries.plannedAt), deliveries.id)
    .limit(50)

/** The last attempt of each. */
export const selectAttemptsOf = (db: Sql, deliveryIds: readonly string[]) =>
  db
    .selectDistinctOn([attempts.deliveryId])
    .from(attempts)
    .where(inArray(attempts.deliveryId, [...deliveryIds]))
    .orderBy(attempts.deliveryId, desc(attempts.id))
