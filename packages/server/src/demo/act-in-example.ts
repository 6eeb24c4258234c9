import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { createSecretToken, hashSecretToken } from '../features/session/secret-token.ts'
import { session, user } from '../platform/database/tables/signin.tables.ts'
import type { RequestContext, Services } from '../request-context.ts'

interface Acting {
  readonly email: string
  readonly at: Date
}

const longestMs = 10 * 60_000

/** Whatever use case it is, as this person of the example at that moment: with a session, and what they might do then. */
export async function actInExample<T>(
  services: Services,
  { email, at }: Acting,
  work: (context: RequestContext) => Promise<T>,
): Promise<T> {
  const { signin } = services.database
  const [owner] = await signin.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (owner === undefined) throw new Error(`The example names ${email}, who has no account`)
  const token = hashSecretToken(createSecretToken())
  // By the clock of now: what is over is deleted at any time.
  const expiresAt = new Date(Math.max(Date.now(), at.getTime()) + longestMs)
  await signin.insert(session).values({ id: randomUUID(), token, userId: owner.id, expiresAt })
  try {
    return await work({ ...services, request: { token, at } })
  } finally {
    await signin.delete(session).where(eq(session.token, token))
  }
}
