import { actionsIn, actionsOfScopes, type Held, type TokenScope, tokenScopeNames } from '@undagi/permissions'

/** The scopes that would give this person's program something: whatever else a token named would be refused all the same. */
export function offeredScopes(held: readonly Held[], institutionId: string): TokenScope[] {
  const own = actionsIn(held, institutionId)
  return tokenScopeNames.filter((scope) => {
    if (scope === 'read_institution') return own.includes('see_institution')
    return specificTo(scope).some((action) => own.includes(action))
  })
}

/** Writing brings reading along; whoever may only read is not offered it for that. */
function specificTo(scope: TokenScope) {
  const without = actionsOfScopes([scope === 'write_assessment' ? 'read_assessment' : 'read_institution'])
  return actionsOfScopes([scope]).filter((action) => !without.includes(action))
}
