import { type Action, memberRoles, ruleOf } from '@undagi/permissions'
import { createApi } from './api.ts'
import { operationActions } from './operation-actions.ts'
import type { OperationKind } from './platform/audit/request-trail.ts'

export interface KnownOperation {
  /** As in the OpenAPI document. */
  readonly id: string
  readonly kind: OperationKind
}

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

/** What colleagues work on all day: only a look from outside is told. */
const dailyReading: readonly Action[] = [
  'read_assessment',
  'read_result',
  'read_stages',
  'see_double_rating',
  'read_evidence',
  'read_offered_evidence',
  'read_policies',
  'read_papers',
  'read_report',
  'read_contributions',
  'read_recommendations',
  'read_interview',
]

/** A document that leaves the house: whoever takes it, each time. */
const takesAway: readonly string[] = [
  'openEvidenceFile',
  'openOfferedFile',
  'openWorkingPaper',
  'printPaperDraft',
  'openPaperToEdit',
  'openIssuedPaper',
  'openIssuedWordPaper',
  'openSignedPaper',
  'printRoundReportDraft',
  'openRoundReportToEdit',
  'openIssuedRoundReport',
  'openIssuedWordReport',
]

/** A player asks for a film again and again: whoever plays it is told once. */
const plays: readonly string[] = ['playEvidenceFilm', 'playOfferedFilm']

/** One's own: everybody who is signed in, or given a role here, looks at no one else's. */
const own: readonly Action[] = [
  'keep_own_tokens',
  'add_evidence',
  'see_own_contributions',
  'see_own_recommendations',
  'see_own_assignments',
]

/** Names to choose from, beside something that is an entry itself: the log that is read, the help that is asked for. */
const besideAnEntry: ReadonlySet<string> = new Set([
  'listAuditPeople',
  'listHelpers',
  'listPossibleViewers',
  'readContributionTemplate',
  'readQuestionBank',
  'previewLastYear',
])

/** What not every colleague may look at is found in the table of permissions: each look is an entry in the log. */
function kindOf(method: string, operationId: string): OperationKind {
  if (method !== 'get') return 'change'
  const action = operationActions[operationId]
  // Without a line in the table nobody is let in; a guard fails until it has one.
  if (action === undefined) return 'view'
  if (takesAway.includes(operationId)) return 'view'
  if (plays.includes(operationId)) return 'play'
  if (dailyReading.includes(action)) return 'visit'
  const { scope, roles } = ruleOf(action)
  const isForAll = scope === 'everyone' || scope === 'signed_in' || roles.length === memberRoles.length
  return isForAll || own.includes(action) || besideAnEntry.has(operationId) ? 'read' : 'view'
}
