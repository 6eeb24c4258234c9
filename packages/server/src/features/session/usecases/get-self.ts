import { type Actor, SessionNotValid } from '../../../platform/database/actor.ts'
import type { RequestContext } from '../../../request-context.ts'
import { findAccountOfSession, type SignInAccount } from '../accounts.repository.ts'

/** Who asks, on both sides: the person of the institutions' tables and the account that signs in. */
export async function getSelf({ database, request }: Pick<RequestContext, 'database' | 'request'>): Promise<{
  account: SignInAccount
  personId: string
  actor: Actor
}> {
  const { actor } = await database.read(request, () => [])
  const account = await findAccountOfSession(database.signin, request)
  if (account === undefined) throw new SessionNotValid()
  return { account, personId: actor.personId, actor }
}
