import { refer } from '../../../platform/audit/references.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { sessionTopic } from '../../../topics.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { tokenNotFound } from '../api-tokens.errors.ts'
import { revokeToken, selectTokens } from '../api-tokens.repository.ts'

interface TokenAddress {
  readonly institutionId: string
  readonly tokenId: string
}

/** At once: the next request with it is refused, and what it listens to ends. */
export const revokeOwnToken = (address: TokenAddress, context: RequestContext) =>
  revoke(address, 'keep_own_tokens', context)

export const revokeAnyToken = (address: TokenAddress, context: RequestContext) =>
  revoke(address, 'oversee_tokens', context)

/** Whoever had the account may have made one: all of the person’s, wherever they hold a role. */
export async function revokeTokensOfSelf({ database, request }: RequestContext): Promise<void> {
  await database.asActor(request, async ({ db, actor }) => {
    for (const institutionId of new Set(actor.memberships.map((membership) => membership.institutionId))) {
      const tokens = await selectTokens(db, institutionId)
      for (const { id, name, personId } of tokens) {
        if (personId === actor.personId && (await revokeToken(db, id)))
          refer(db, { revokedTokens: [{ id, name, owner: actor.name }] })
      }
    }
  })
}

async function revoke(
  { institutionId, tokenId }: TokenAddress,
  action: 'keep_own_tokens' | 'oversee_tokens',
  context: RequestContext,
): Promise<void> {
  const ownerId = await context.database.asActor(context.request, async ({ db, actor }) => {
    ensureMay(actor, action, institutionId)
    const token = (await selectTokens(db, institutionId)).find(({ id }) => id === tokenId)
    if (token === undefined) throw tokenNotFound()
    const isTheirs = token.personId === actor.personId || action === 'oversee_tokens'
    if (!isTheirs || !(await revokeToken(db, tokenId))) throw tokenNotFound()
    refer(db, { revokedTokens: [{ id: tokenId, name: token.name, owner: token.personName }] })
    return token.personId
  })
  await announce(sessionTopic(ownerId), context)
}
