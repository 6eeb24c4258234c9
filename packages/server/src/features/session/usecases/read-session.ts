import { SessionNotValid } from '../../../platform/database/actor.ts'
import type { RequestContext } from '../../../request-context.ts'
import { presentSession, type SessionView } from '../session.presenter.ts'
import {
  selectDelegatedRounds,
  selectOwnInstitutions,
  selectOwnMemberships,
  selectSelf,
} from '../session.repository.ts'

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
