import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { ticket } from '../../platform/database/tables/signin.tables.ts'
import { createSecretToken, hashSecretToken } from './secret-token.ts'

type Purpose = (typeof ticket.$inferSelect)['purpose']

export interface NewTicket {
  readonly purpose: Purpose
  readonly userId: string | null
  readonly payload?: string
  readonly at: Date
  readonly minutes: number
}

/** The secret with which whoever holds it goes on; only its digest is kept. */
export async function insertTicket(db: Sql, { at, minutes, ...given }: NewTicket): Promise<string> {
  const token = createSecretToken()
  await db.insert(ticket).values({
    ...given,
    tokenHash: hashSecretToken(token),
    createdAt: at,
    expiresAt: new Date(at.getTime() + minutes * 60_000),
  })
  return token
}

interface Holding {
  readonly token: string
  readonly purpose: Purpose
  readonly at: Date
}

const held = ({ token, purpose, at }: Holding) =>
  and(eq(ticket.tokenHash, hashSecretToken(token)), eq(ticket.purpose, purpose), gt(ticket.expiresAt, at))

/** Locked until the transaction ends: of two who use it at once the second finds what the first has left. */
export async function findTicket(db: Sql, holding: Holding) {
  const [found] = await db
    .select({ userId: ticket.userId, payload: ticket.payload })
    .from(ticket)
    .where(held(holding))
    .for('update')
  return found
}

/** Takes it: whoever comes second gets undefined. */
export async function takeTicket(db: Sql, holding: Holding) {
  const [taken] = await db
    .delete(ticket)
    .where(held(holding))
    .returning({ userId: ticket.userId, payload: ticket.payload, createdAt: ticket.createdAt })
  return taken
}

const mostFailures = 5

/** Somebody guessed; after five times the ticket is gone. */
export async function failTicket(db: Sql, token: string): Promise<void> {
  const tokenHash = hashSecretToken(token)
  await db
    .update(ticket)
    .set({ failures: sql`${ticket.failures} + 1` })
    .where(eq(ticket.tokenHash, tokenHash))
  await db
    .delete(ticket)
    .where(and(eq(ticket.tokenHash, tokenHash), sql`${ticket.failures} >= ${mostFailures}`))
}

export async function deleteTicketsOf(db: Sql, userId: string, purpose: Purpose): Promise<void> {
  await db.delete(ticket).where(and(eq(ticket.userId, userId), eq(ticket.purpose, purpose)))
}

export async function deleteExpiredTickets(db: Sql, at: Date): Promise<void> {
  await db.delete(ticket).where(lt(ticket.expiresAt, at))
}
