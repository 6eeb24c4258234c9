import { SessionNotValid } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { notify } from '../../platform/events/announce.ts'
import type { RequestContext } from '../../request-context.ts'
import { sessionTopic } from '../../topics.ts'
import { claimFirstAccount, insertAccount } from './accounts.repository.ts'
import { tooManyAttempts, wrongCredentials } from './session.errors.ts'
import { presentSession, type SessionView } from './session.presenter.ts'
import {
  selectDelegatedRounds,
  selectOwnInstitutions,
  selectOwnMemberships,
  selectSelf,
} from './session.repository.ts'

export interface FirstAccount {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** False: somebody can sign in already, and nothing was made. */
export async function createFirstAccount(db: Sql, account: FirstAccount): Promise<boolean> {
  if (!(await claimFirstAccount(db))) return false
  await insertAccount(db, account)
  return true
}

interface Credentials {
  readonly email: string
  readonly password: string
}

export interface SignedIn {
  readonly session: SessionView
  readonly token: string
  readonly expiresAt: Date
}

export async function signIn(
  credentials: Credentials,
  context: RequestContext & { clientAddress: string },
): Promise<SignedIn> {
  const { signIn, clientAddress, request } = context
  request.trail?.isAbout({ email: credentials.email.toLowerCase() })
  const outcome = await signIn.signIn({ ...credentials, clientAddress })
  switch (outcome.kind) {
    case 'too_many_attempts':
      throw tooManyAttempts({ retryAfterSeconds: outcome.retryAfterSeconds })
    case 'wrong_credentials':
      throw wrongCredentials()
    case 'signed_in': {
      const { token, expiresAt } = outcome
      const signedIn = { ...request, token }
      request.trail?.isBy(signedIn)
      const session = await readSession({ ...context, request: signedIn })
      return { session, token, expiresAt }
    }
  }
}

export async function readSession({ database, request }: RequestContext): Promise<SessionView> {
  const { actor, results } = await database.read(request, (db) => [
    selectSelf(db),
    selectOwnInstitutions(db),
    selectOwnMemberships(db),
    selectDelegatedRounds(db),
  ])
  const [[self], institutions, held, rounds] = results
  if (self === undefined) throw new SessionNotValid()
  return presentSession(actor, { email: self.email, institutions, held, rounds })
}

/** Ends the session; its open pages in all processes hear it and stop listening. */
export async function signOut({ database, request, signIn }: RequestContext): Promise<void> {
  const { actor } = await database.read(request, () => [])
  // Afterwards there is no session to be named by.
  if (request.trail !== undefined) {
    await database.recordEntry(request, { trail: request.trail, outcome: 'done', code: null })
  }
  await signIn.signOut(request.token)
  await notify(database.signin, sessionTopic(actor.personId))
}

/** For features that make an account in a transaction of their own and sign the person in afterwards. */
export { insertAccount } from './accounts.repository.ts'
export { tooManyAttempts, wrongCredentials } from './session.errors.ts'
export type { SessionView } from './session.presenter.ts'
