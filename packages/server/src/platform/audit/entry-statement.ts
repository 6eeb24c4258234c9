import type { Json } from '@undagi/audit-chain'
import { cleanJson } from './clean-json.ts'
import type { Trail } from './request-trail.ts'

export interface EntryToWrite {
  readonly trail: Pick<Trail, 'operation' | 'requestId' | 'address' | 'subject' | 'apiToken'>
  /** Another than that of the address. */
  readonly institutionId?: string
  readonly outcome: 'done' | 'refused'
  readonly details: Readonly<Record<string, Json>>
  /** Not where the transaction has written nothing. */
  readonly onlyIfWritten: boolean
}

/**
 * Whose log it is follows from what row-level security shows this person: their institution, or that of their assessment. What they
 * may not see, and what belongs to nobody, is the platform's.
 */
const text = `
  INSERT INTO undagi.audit_entries (institution_id, operation, outcome, request_id, actor_name, address, subject, details)
  SELECT coalesce((SELECT a.id FROM unnest(undagi.allowed_institutions()) AS a (id) WHERE a.id::text = $1 LIMIT 1),
                  (SELECT a.institution_id FROM undagi.assessments a WHERE a.id = $2::uuid)),
         $3, $4, $5::uuid, (SELECT p.name FROM undagi.people p WHERE p.id = undagi.actor_id()), $6, $7::jsonb, $8::jsonb
   WHERE NOT $9::boolean OR pg_current_xact_id_if_assigned() IS NOT NULL`

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What a request calls an id may be anything, also what PostgreSQL takes for no text at all. */
const asId = (asked: string | null) => (asked !== null && uuid.test(asked) ? asked.toLowerCase() : null)

/** The statement that writes an entry as the person of this transaction: who and when, the transaction knows itself. */
export function entryStatement({ trail, outcome, details, onlyIfWritten, ...entry }: EntryToWrite) {
  const { operation, requestId, address, subject, apiToken } = trail
  const all = apiToken === undefined ? details : { ...details, apiTokens: [apiToken] }
  const { assessmentId = null } = subject
  const { institutionId = subject.institutionId ?? null } = entry
  const values: unknown[] = [
    asId(institutionId),
    asId(assessmentId),
    ...[operation, outcome, requestId, address],
    ...[JSON.stringify(cleanJson(subject)), JSON.stringify(cleanJson(all)), onlyIfWritten],
  ]
  return { text, values }
}
