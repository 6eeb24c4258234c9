import type { z } from '@hono/zod-openapi'
import type { ApiToken } from './api-tokens.repository.ts'
import type { ownedTokenSchema, tokenSchema } from './api-tokens.schemas.ts'

export type TokenView = z.infer<typeof tokenSchema>
export type OwnedTokenView = z.infer<typeof ownedTokenSchema>

export function presentToken(token: ApiToken, at: Date): TokenView {
  const { id, name, ending, scopes, createdAt, expiresAt, lastUsedAt, lastUsedNetwork } = token
  return {
    ...{ id, name, ending, scopes },
    state: stateAt(token, at),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUse: lastUsedAt && { at: lastUsedAt.toISOString(), network: lastUsedNetwork ?? '' },
    revokedAt: token.revokedAt?.toISOString() ?? null,
    revokedByName: token.revokedByName,
  }
}

export function presentOwned(token: ApiToken, at: Date): OwnedTokenView {
  return { ...presentToken(token, at), owner: { id: token.personId, name: token.personName } }
}

/** Those that still work stand first; otherwise the order stays. */
export function activeFirst<T extends Pick<TokenView, 'state'>>(tokens: readonly T[]): T[] {
  return tokens.toSorted((a, b) => Number(b.state === 'active') - Number(a.state === 'active'))
}

function stateAt({ revokedAt, expiresAt }: ApiToken, at: Date): TokenView['state'] {
  if (revokedAt !== null) return 'revoked'
  return at < expiresAt ? 'active' : 'expired'
}
