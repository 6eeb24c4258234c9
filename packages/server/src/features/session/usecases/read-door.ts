import type { z } from '@hono/zod-openapi'
import { SessionNotValid } from '../../../platform/database/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { doorSchema } from '../session.schemas.ts'
import { endingOf } from '../session-life.ts'
import { findLife } from '../sessions.repository.ts'
import type { SignInContext } from './enter.ts'

type Door = z.infer<typeof doorSchema>

/** What whoever stands before the door wants to know: why they are outside, and whether a letter would help. */
export async function readDoor({ database, letters, request }: SignInContext): Promise<Door> {
  const { token, at } = request
  return { ending: await findEnding(database, { token, at }), canSendLetters: letters.isOpen }
}

/** Told to whoever brings the session's own secret, and to nobody else. */
async function findEnding(
  database: Database,
  { token, at }: { readonly token: string; readonly at: Date },
): Promise<Door['ending']> {
  if (token === '') return null
  const life = await findLife(database.signin, token)
  if (life === undefined) return 'ended'
  if (life.expiresAt <= at) return endingOf(life)
  try {
    await database.read({ token, at }, () => [])
    return null
  } catch (error) {
    // It is there and has time left: what it lacks is what a role or a delegation asks for by now.
    if (error instanceof SessionNotValid) return 'second_factor'
    throw error
  }
}
