import type { PoolClient } from 'pg'
import { z } from 'zod'
import { type Actor, type RequestIdentity, SessionNotValid } from './actor.ts'

const beginRequestRow = z.strictObject({
  person_id: z.string(),
  person_name: z.string(),
  on_behalf_of: z.string().nullable(),
  memberships: z.array(
    z.strictObject({ institutionId: z.string(), role: z.enum(['administrator', 'internal_assessor']) }),
  ),
})

/**
 * Sends BEGIN and begin_request without waiting, so that what the caller sends in the same tick travels in the same
 * packet. Until the function has run, row-level security shows nothing: being early is safe.
 */
export async function beginRequest(
  client: PoolClient,
  begin: string,
  request: RequestIdentity,
): Promise<Actor> {
  const [, result] = await Promise.all([
    client.query(begin),
    client.query({
      name: 'begin_request',
      text: 'SELECT * FROM undagi.begin_request($1, $2)',
      values: [request.token, request.at],
    }),
  ])
  const [row] = result.rows
  if (row === undefined) throw new SessionNotValid()
  const { person_id, person_name, on_behalf_of, memberships } = beginRequestRow.parse(row)
  return { personId: person_id, name: person_name, onBehalfOf: on_behalf_of, memberships }
}
