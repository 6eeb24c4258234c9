import { memberRoles } from '@undagi/permissions'
import { z } from 'zod'
import { type Actor, type Membership, type RequestIdentity, SessionNotValid } from './actor.ts'
import type { StatementBatch } from './statement-batch.ts'

const beginRequestRow = z.strictObject({
  person_id: z.string(),
  person_name: z.string(),
  on_behalf_of: z.string().nullable(),
  institutions: z.array(z.string()).nullable(),
  roles: z.array(z.enum(memberRoles)).nullable(),
})

/** The statement that makes a transaction this person's; every batch of a request starts with it. */
export async function beginRequest(batch: StatementBatch, { token, at }: RequestIdentity): Promise<Actor> {
  const { rows } = await batch.add({ text: 'SELECT * FROM undagi.begin_request($1, $2)' }, [token, at])
  const [row] = rows
  if (row === undefined) throw new SessionNotValid()
  const { person_id, person_name, on_behalf_of, institutions, roles } = beginRequestRow.parse(row)
  const memberships = zip(institutions ?? [], roles ?? [])
  return { personId: person_id, name: person_name, onBehalfOf: on_behalf_of, memberships }
}

/** PostgreSQL gives one array per column. */
function zip(institutions: readonly string[], roles: readonly Membership['role'][]): Membership[] {
  return roles.flatMap((role, position) => {
    const institutionId = institutions[position]
    return institutionId === undefined ? [] : [{ institutionId, role }]
  })
}
