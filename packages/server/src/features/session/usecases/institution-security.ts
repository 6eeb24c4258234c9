import type { z } from '@hono/zod-openapi'
import { differencesBetween } from '../../../platform/audit/differences.ts'
import { refer } from '../../../platform/audit/references.ts'
import { notify } from '../../../platform/events/announce.ts'
import { sessionTopic } from '../../../topics.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { findAccount, holdAccount } from '../accounts.repository.ts'
import {
  findAddressToRelease,
  selectFactorsOf,
  selectRequiredRoles,
  updateRequiredRoles,
} from '../institution-security.repository.ts'
import type { institutionSecuritySchema, requiredRolesSchema } from '../institution-security.schemas.ts'
import { listWhoSignsIn } from '../list-who-signs-in.ts'
import { deleteFactors } from '../second-factor.repository.ts'
import { factorNotReleasable } from '../session.errors.ts'
import { roleSchema } from '../session.schemas.ts'
import { deleteSessionsOf } from '../sessions.repository.ts'
import { tellOwner } from '../tell-owner.ts'
import { writeEvent } from '../write-event.ts'
import type { SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'

type View = z.infer<typeof institutionSecuritySchema>

export async function readInstitutionSecurity(institutionId: string, context: SignInContext): Promise<View> {
  const { database, request } = context
  const { people, roles } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const found = []
    for (const person of await listWhoSignsIn(db, { institutionId, at: request.at })) {
      const address = await findAddressToRelease(db, institutionId, person.personId)
      found.push({ ...person, canBeReleased: address !== undefined })
    }
    return { people: found, roles: await selectRequiredRoles(db, institutionId) }
  })
  const factors = await selectFactorsOf(
    database.signin,
    people.map(({ email }) => email),
  )
  return {
    requiredRoles: roles.map((role) => roleSchema.parse(role)),
    people: people.map((person) => ({
      ...person,
      ...(factors.get(person.email) ?? { hasTotp: false, passkeys: 0 }),
    })),
  }
}

type RequiredRoles = z.infer<typeof requiredRolesSchema>

/** Who holds one and has no second factor is led to it at the next sign-in. */
export async function requireSecondFactor(
  { institutionId, roles }: RequiredRoles & { readonly institutionId: string },
  { database, request }: SignInContext,
): Promise<void> {
  await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    const before = await selectRequiredRoles(db, institutionId)
    const after = [...new Set(roles)].sort()
    const [requiredRoles, wanted] = [before.join(', '), after.join(', ')]
    refer(db, { changes: differencesBetween({ requiredRoles }, { requiredRoles: wanted }) })
    await updateRequiredRoles(db, institutionId, after)
  })
}

/** For a member whose telephone is lost: everything beside the password goes, and all sessions end. */
export async function releaseSecondFactor(
  { institutionId, personId }: { readonly institutionId: string; readonly personId: string },
  context: SignInContext,
): Promise<void> {
  const { database, request } = context
  const email = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    return findAddressToRelease(db, institutionId, personId)
  })
  const account = email === undefined ? undefined : await findAccount(database.signin, email)
  if (account === undefined) throw factorNotReleasable()
  request.trail?.isAbout({ email: account.email })
  const { account: by } = await getSelf(context)
  await database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'update')
    await deleteFactors(db, account.userId)
    const sessionsEnded = await deleteSessionsOf(db, account.userId)
    await writeEvent(db, { kind: 'second_factor_removed', account, by, sessionsEnded }, context)
  })
  await notify(database.signin, sessionTopic(personId))
  tellOwner('second_factor_removed', account, context)
}
