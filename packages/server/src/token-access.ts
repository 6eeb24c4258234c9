import { actionsOfScopes, ruleOf, type TokenScope, tokenScopeNames } from '@undagi/permissions'
import type { createApi } from './api.ts'
import {
  outOfScope,
  tokenMistyped,
  tokenNotValid,
  tokenWithSession,
  tooManyRequests,
} from './features/api-tokens/api-tokens.errors.ts'
import { operationActions } from './operation-actions.ts'
import type { OperationKind } from './platform/audit/request-trail.ts'
import { problemResponses } from './platform/http/problem.schemas.ts'

/** The scopes of which each alone lets a token ask for this operation. None: only somebody who has signed in does. */
export function scopesFor(operationId: string): TokenScope[] {
  const action = operationActions[operationId]
  return action === undefined
    ? []
    : tokenScopeNames.filter((scope) => actionsOfScopes([scope]).includes(action))
}

/** What everyone may read, such as whether the server is well, a token may too. It opens no door: nothing is signed in with it. */
export function isOpenToTokens(operationId: string, kind: OperationKind): boolean {
  const action = operationActions[operationId]
  return action !== undefined && ruleOf(action).scope === 'everyone' && kind === 'read'
}

type Definitions = ReturnType<typeof createApi>['openAPIRegistry']['definitions']

const refusals = problemResponses(tokenWithSession, tokenMistyped, tokenNotValid, outOfScope, tooManyRequests)

/** Writes into the declarations of the routes what a token meets there: one place, so that no route can forget it. */
export function declareTokenAccess(definitions: Definitions): void {
  for (const definition of definitions) {
    if (definition.type !== 'route') continue
    const { route } = definition
    const alternatives = scopesFor(route.operationId ?? '').map((scope) => ({ apiToken: [scope] }))
    if (alternatives.length > 0) route.security = [...(route.security ?? []), ...alternatives]
    // The declarations themselves are shared by all who build the API.
    const responses = { ...route.responses }
    for (const [status, refusal] of Object.entries(refusals)) {
      const declared = responses[status]
      if (declared === undefined) responses[status] = refusal
      else if ('description' in declared)
        responses[status] = {
          ...declared,
          description: `${declared.description}\n\n${refusal.description}`,
        }
    }
    route.responses = responses
  }
}
