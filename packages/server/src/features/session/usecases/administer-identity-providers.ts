import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { ensureMay, institutionNotFound } from '../../institutions/institutions.usecases.ts'
import { providerExists, providerNotFound, providerUnusable } from '../identities.errors.ts'
import { deleteProvider, insertProvider, selectProvidersOf } from '../identities.repository.ts'
import type { identityProviderSchema, newIdentityProviderSchema } from '../identities.schemas.ts'
import { isAdministrator } from '../institution-security.repository.ts'
import { openProvider } from '../oidc-client.ts'
import { writeEvent } from '../write-event.ts'
import type { SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'
import { proveOwner } from './own-account.ts'

type View = z.infer<typeof identityProviderSchema>

/** Where every provider sends people back to. */
export const redirectUriAt = (origin: string) => `${origin}/masuk/instansi`

export async function listProviders(institutionId: string, context: SignInContext): Promise<View[]> {
  await ensureAdministers(institutionId, context)
  const found = await selectProvidersOf(context.database.signin, institutionId)
  return found.map(({ createdAt, ...provider }) => ({ ...provider, createdAt: createdAt.toISOString() }))
}

type NewProvider = z.infer<typeof newIdentityProviderSchema> & { readonly institutionId: string }

/** It is asked who it is before it is kept: what cannot be reached, or calls itself something else, is refused at once. */
export async function addProvider(
  { institutionId, name, issuer, clientId, clientSecret, password }: NewProvider,
  context: SignInContext,
): Promise<void> {
  const { database, request, vault, fetchOutside } = context
  await ensureAdministers(institutionId, context)
  const { account } = await getSelf(context)
  await proveOwner(account, password, context)
  await openProvider({ issuer, clientId, secret: clientSecret }, fetchOutside).catch((error: unknown) => {
    throw providerUnusable({ detail: reasonOf(error) })
  })
  const secretSealed = await vault.seal(clientSecret)
  await database.signin.transaction(async (db) => {
    const isNew = await insertProvider(db, {
      ...{ id: randomUUID(), institutionId, name, issuer, clientId, secretSealed },
      ...{ createdBy: account.name, createdAt: request.at },
    })
    if (!isNew) throw providerExists()
    await writeEvent(db, { kind: 'identity_provider_added', account, provider: `${name} ${issuer}` }, context)
  })
  await tellInstitution(context)
}

export async function removeProvider(
  place: { readonly institutionId: string; readonly providerId: string },
  context: SignInContext,
): Promise<void> {
  await ensureAdministers(place.institutionId, context)
  const { account } = await getSelf(context)
  await context.database.signin.transaction(async (db) => {
    const provider = await deleteProvider(db, place)
    if (provider === undefined) throw providerNotFound()
    await writeEvent(db, { kind: 'identity_provider_removed', account, provider }, context)
  })
  await tellInstitution(context)
}

/** Tables of sign-in know no institution: beside the table of permissions the database itself is asked. */
async function ensureAdministers(institutionId: string, { database, request }: SignInContext): Promise<void> {
  const administers = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    return isAdministrator(db, institutionId)
  })
  if (!administers) throw institutionNotFound()
}

/** Sign-in writes into the log of the platform alone: the institution learns it from an entry of its own. */
async function tellInstitution({ database, request }: SignInContext): Promise<void> {
  if (request.trail === undefined) return
  await database.recordEntry(request, { trail: request.trail, outcome: 'done', code: null })
}

/** Ours or the client's, and never what the other side has answered. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  if (cause instanceof Error && cause.name === 'OutsideRefused') return cause.message
  return error.name === 'OutsideRefused' ? error.message : 'the provider did not answer as it should'
}
