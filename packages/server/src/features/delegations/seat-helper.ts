import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { inviteToHelp } from '../invitations/usecases/invite-to-help.ts'
import { listMembers } from '../people/people.usecases.ts'
import { chooseHelpers } from './choose-helpers.ts'
import { delegationRefused } from './delegations.errors.ts'
import type { newDelegationSchema } from './delegations.schemas.ts'

interface Surroundings {
  readonly actor: Actor
  readonly institutionId: string
  readonly until: Date
  readonly at: Date
}

interface Seated {
  readonly helper: {
    readonly delegateId: string | null
    readonly delegateName: string
    readonly invitationId: string | null
  }
  readonly token: string | null
  /** The colleague’s; null: an invitation says it. */
  readonly email: string | null
}

/** The colleague who is meant; an address that no colleague has is invited. */
export async function seatHelper(
  db: Sql,
  to: z.infer<typeof newDelegationSchema>['to'],
  { actor, institutionId, until, at }: Surroundings,
): Promise<Seated> {
  const members = await listMembers(db, institutionId)
  const helpers = chooseHelpers(members, { at, giverId: actor.personId })
  const email = 'email' in to ? to.email.toLowerCase() : null
  const helper = helpers.find((each) =>
    'personId' in to ? each.personId === to.personId : each.email === email,
  )
  if (helper !== undefined) {
    const { personId: delegateId, name: delegateName } = helper
    return { helper: { delegateId, delegateName, invitationId: null }, token: null, email: helper.email }
  }
  if (!('email' in to) || email === null) throw refuse('/to', notHere)
  const known = members.find((each) => each.email === email && (each.validTo === null || at < each.validTo))
  if (known !== undefined) throw refuse('/to/email', known.personId === actor.personId ? oneself : notHere)
  const invited = await inviteToHelp(db, { institutionId, name: to.name, email, until, at })
  if (invited === undefined) throw refuse('/to/email', alreadyInvited)
  const { id: invitationId, token } = invited
  return { helper: { delegateId: null, delegateName: to.name, invitationId }, token, email: null }
}

const notHere =
  'Orang ini tidak dapat diminta membantu di sini: perannya sudah berakhir, atau ia menilai dari luar.'
const oneself = 'Ini alamat Anda sendiri.'
const alreadyInvited =
  'Alamat ini sudah mempunyai undangan. Cabut dulu pendelegasian yang menunggu, atau tanyakan kepada administrator.'

function refuse(path: string, message: string) {
  return delegationRefused({ errors: [{ path, message }] })
}
