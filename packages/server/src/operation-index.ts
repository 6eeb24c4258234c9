import { createApi } from './api.ts'
import type { OperationKind } from './platform/audit/request-trail.ts'

export interface KnownOperation {
  /** As in the OpenAPI document. */
  readonly id: string
  readonly kind: OperationKind
}

/** What not every colleague may look at: each look is an entry in the log. */
const restrictedViews: ReadonlySet<string> = new Set([
  'listPeople',
  'getInstitutionSecurity',
  'listInvitations',
  'listInstitutionDelegations',
  'listBackups',
  'listApiTokens',
  'getSharedAccounts',
  'listAuditEntries',
])

/** Every operation of the API by method and address, such as `PUT /assessments/{assessmentId}/target`. */
export function readOperations(): ReadonlyMap<string, KnownOperation> {
  const found = createApi().openAPIRegistry.definitions.flatMap((definition): [string, KnownOperation][] => {
    if (definition.type !== 'route') return []
    const { method, path, operationId } = definition.route
    if (operationId === undefined) throw new Error(`${method} ${path} has no operationId`)
    return [[`${method.toUpperCase()} ${path}`, { id: operationId, kind: kindOf(method, operationId) }]]
  })
  return new Map(found)
}

function kindOf(method: string, operationId: string): OperationKind {
  if (method !== 'get') return 'change'
  return restrictedViews.has(operationId) ? 'view' : 'read'
}
