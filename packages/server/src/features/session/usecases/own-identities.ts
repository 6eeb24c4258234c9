import type { z } from '@hono/zod-openapi'
import { holdAccount } from '../accounts.repository.ts'
import { identityElsewhere, identityTaken } from '../identities.errors.ts'
import { deleteLink, findProvider, insertLink, selectLinksOf, worksOnlyIn } from '../identities.repository.ts'
import type { linkedIdentitySchema } from '../identities.schemas.ts'
import { ticketNotValid } from '../session.errors.ts'
import { findBeginning } from '../sessions.repository.ts'
import { tellOwner } from '../tell-owner.ts'
import { takeTicket } from '../tickets.repository.ts'
import { refuseProof, writeEvent } from '../write-event.ts'
import type { SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'
import { proveOwner } from './own-account.ts'
import { linkSchema } from './sign-in-with-identity.ts'

export async function listLinks(context: SignInContext): Promise<z.infer<typeof linkedIdentitySchema>[]> {
  const { account } = await getSelf(context)
  const found = await selectLinksOf(context.database.signin, account.userId)
  return found.map(({ linkedAt, lastUsedAt, ...link }) => ({
    ...{ ...link, linkedAt: linkedAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null },
  }))
}

/** Only whoever has signed in, with everything that is asked of them, after the provider had said who they are. */
export async function linkIdentity(ticket: string, context: SignInContext): Promise<void> {
  const { database, request, vault } = context
  const { at } = request
  const { account } = await getSelf(context)
  await database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'update')
    const taken = await takeTicket(db, { token: ticket, purpose: 'link', at })
    const beginning = await findBeginning(db, request.token)
    const sealed = taken === undefined ? undefined : await vault.open(taken.payload)
    if (taken === undefined || sealed === undefined || beginning === undefined || beginning < taken.createdAt)
      throw refuseProof(ticketNotValid(), context)
    const { providerId, subject, email } = linkSchema.parse(JSON.parse(sealed))
    const provider = await findProvider(db, providerId)
    if (provider === undefined) throw refuseProof(ticketNotValid(), context)
    if (!(await worksOnlyIn(db, { email: account.email, institutionId: provider.institutionId, at })))
      throw refuseProof(identityElsewhere(), context)
    const { userId } = account
    if (!(await insertLink(db, { providerId, subject, userId, email, linkedAt: at }))) throw identityTaken()
    await writeEvent(db, { kind: 'identity_linked', account, provider: provider.name }, context)
  })
  tellOwner('identity_linked', account, context)
}

export async function unlinkIdentity(
  { providerId, password }: { readonly providerId: string; readonly password: string },
  context: SignInContext,
): Promise<void> {
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  await context.database.signin.transaction(async (db) => {
    await holdAccount(db, account.userId, 'update')
    if (!(await deleteLink(db, account.userId, providerId))) return
    await writeEvent(db, { kind: 'identity_unlinked', account }, context)
  })
}
