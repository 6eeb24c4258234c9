import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { getDelegable } from '../../assessments/usecases/get-delegable.ts'
import { deliverInvitation } from '../../invitations/usecases/invite-to-help.ts'
import { checkDelegation } from '../check-delegation.ts'
import { tellHelper } from '../delegation-letters.ts'
import { delegationRefused } from '../delegations.errors.ts'
import { type DelegationView, presentDelegation } from '../delegations.presenter.ts'
import { insertDelegation, selectDelegations } from '../delegations.repository.ts'
import type { givenDelegationSchema, newDelegationSchema } from '../delegations.schemas.ts'
import { lendsTo } from '../lends-filling.ts'
import { seatHelper } from '../seat-helper.ts'

type Wish = z.infer<typeof newDelegationSchema> & { readonly assessmentId: string }

/** Lets a colleague fill in these indicators until then. Who is no colleague yet gets a link, and it begins when they accept. */
export async function delegateIndicators(
  { assessmentId, indicatorCodes, to, ...term }: Wish,
  context: RequestContext,
): Promise<z.infer<typeof givenDelegationSchema>> {
  const { database, editions, request } = context
  const { at } = request
  const { token, email, ...given } = await database.asActor(request, async ({ db, actor }) => {
    const { institutionId, indicatorByCode } = await getDelegable(db, { actor, assessmentId, editions })
    const period = checkDelegation({ indicatorCodes, ...term }, { at, indicatorByCode })
    const seated = await seatHelper(db, to, { actor, institutionId, until: period.validTo, at })
    const codes = [...new Set(indicatorCodes)]
    const id = await insertDelegation(db, {
      ...{ institutionId, assessmentId, indicatorCodes: codes, ...period, givenAt: at },
      ...{ giverId: actor.personId, giverName: actor.name, ...seated.helper },
    })
    refer(db, { delegations: [{ id, to: seated.helper.delegateName, indicators: codes.join(', ') }] })
    return { ...(await getOwn(db, id, { actor, at })), token: seated.token, email: seated.email }
  })
  await announce(assessmentTopic(assessmentId), context)
  if (email !== null) tellColleague(given, email, context.letters)
  if (token === null || !('email' in to)) return { ...given, token: null, letter: null }
  const from = { institutionName: given.institution.name, invitedBy: given.giverName }
  return { ...given, ...(await deliverInvitation({ ...to, roles: [], token }, from, context.letters)) }
}

/** They work here and have an account: a letter says what the page says. */
function tellColleague(given: DelegationView, email: string, letters: RequestContext['letters']): void {
  const named = { ...given, validTo: new Date(given.validTo) }
  tellHelper({ name: given.delegateName, email }, named, letters)
}

async function getOwn(db: Sql, id: string, { actor, at }: { readonly actor: Actor; readonly at: Date }) {
  const row = (await selectDelegations(db)).find(({ delegation }) => delegation.id === id)
  if (row === undefined) throw delegationRefused()
  return presentDelegation(row, { at, lends: lendsTo(row, actor, at) })
}
