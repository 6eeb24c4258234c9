import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { getSelf, proveOwner, type SignInContext, tellOwner } from '../../session/session.usecases.ts'
import { scopeNotHeld, tooManyTokens, validTooLong } from '../api-tokens.errors.ts'
import { activeFirst, presentToken } from '../api-tokens.presenter.ts'
import { holdTokensOf, insertToken, selectSettings, selectTokens } from '../api-tokens.repository.ts'
import type { issuedTokenSchema, newTokenSchema, ownTokensSchema } from '../api-tokens.schemas.ts'
import { offeredScopes } from '../offered-scopes.ts'
import { createToken } from '../token-form.ts'
import { longestDaysOf } from '../token-settings.ts'

const dayMs = 24 * 60 * 60_000
/** Of one person in one institution, that still work. */
const mostActive = 20

export async function listOwnTokens(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<z.infer<typeof ownTokensSchema>> {
  const { actor, results } = await database.read(request, (db) => [
    selectTokens(db, institutionId),
    selectSettings(db, institutionId),
  ])
  ensureMay(actor, 'keep_own_tokens', institutionId)
  const [tokens, settings] = results
  const own = tokens.filter(({ personId }) => personId === actor.personId)
  return {
    tokens: activeFirst(own.map((token) => presentToken(token, request.at))),
    longestDays: longestDaysOf(settings),
    scopes: offeredScopes(actor.memberships, institutionId),
  }
}

/**
 * The token leaves the server with this answer and is kept nowhere. It outlives the session and a change of password, so whoever
 * asks for it proves to be the owner of the account, and its owner hears of it.
 */
export async function makeToken(
  { institutionId, password, ...wanted }: Wanted,
  context: SignInContext,
): Promise<z.infer<typeof issuedTokenSchema>> {
  const { account, actor: asking } = await getSelf(context)
  ensureMay(asking, 'keep_own_tokens', institutionId)
  await proveOwner(account, password, context)
  const { database, request } = context
  const issued = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_own_tokens', institutionId)
    await holdTokensOf(db, actor.personId)
    const scopes = [...new Set(wanted.scopes)]
    await ensureAllowed(db, actor, { ...wanted, scopes, institutionId, at: request.at })
    const { text, digest, ending } = createToken()
    const token = await insertToken(db, {
      ...{ institutionId, personId: actor.personId, personName: actor.name, name: wanted.name },
      ...{ scopes, tokenHash: digest, ending, createdAt: request.at },
      expiresAt: new Date(request.at.getTime() + wanted.validDays * dayMs),
    })
    const view = presentToken(token, request.at)
    refer(db, { madeTokens: [{ id: view.id, name: view.name, scopes, expiresAt: view.expiresAt }] })
    return { ...view, token: text }
  })
  tellOwner('api_token_made', account, context)
  return issued
}

type Wanted = z.infer<typeof newTokenSchema> & { readonly institutionId: string }

async function ensureAllowed(
  db: Sql,
  actor: Actor,
  { institutionId, scopes, validDays, at }: Omit<Wanted, 'password'> & { readonly at: Date },
): Promise<void> {
  const offered = offeredScopes(actor.memberships, institutionId)
  if (!scopes.every((scope) => offered.includes(scope))) throw scopeNotHeld()
  const longest = longestDaysOf(await selectSettings(db, institutionId))
  if (validDays > longest) throw validTooLong({ detail: `Paling lama ${longest} hari.` })
  const active = (await selectTokens(db, institutionId)).filter(
    ({ personId, revokedAt, expiresAt }) =>
      personId === actor.personId && revokedAt === null && at < expiresAt,
  )
  if (active.length >= mostActive) throw tooManyTokens()
}
