import { createHash } from 'node:crypto'
import type { EntryHead, EntryPayload, Json, Sha256 } from '@undagi/audit-chain'
import { z } from 'zod'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** The chain of what belongs to no institution. */
const platformChain = 'platform'

export const chainOf = (institutionId: string | null) => institutionId ?? platformChain

const jsonSchema: z.ZodType<Json> = z.json()

/** The columns of an entry that its seal covers. */
export const entryColumns = `e.number, e.institution_id, e.at, e.operation, e.outcome, e.request_id, e.salt, e.actor_id,
  e.actor_name, e.on_behalf_of, e.address, e.subject, e.details`

export const entryRow = z.object({
  number: z.coerce.number(),
  institution_id: z.string().nullable(),
  at: z.coerce.date(),
  operation: z.string(),
  outcome: z.string(),
  request_id: z.string().nullable(),
  salt: z.string().nullable(),
  actor_id: z.string().nullable(),
  actor_name: z.string().nullable(),
  on_behalf_of: z.string().nullable(),
  address: z.string().nullable(),
  subject: jsonSchema,
  details: jsonSchema,
})

export type EntryRow = z.infer<typeof entryRow>

export function headOf({ at, operation, outcome, request_id }: EntryRow): EntryHead {
  return { at: at.toISOString(), operation, outcome, requestId: request_id }
}

/** null: erased by law. */
export function payloadOf(row: EntryRow): EntryPayload | null {
  const { salt, actor_id, actor_name, on_behalf_of, address, subject, details } = row
  if (salt === null) return null
  return {
    ...{ salt, actorId: actor_id, actorName: actor_name, onBehalfOf: on_behalf_of },
    ...{ address, subject, details },
  }
}
