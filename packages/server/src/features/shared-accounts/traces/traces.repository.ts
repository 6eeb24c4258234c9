import { lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { sessionTrace } from '../../../platform/database/tables/session-trace.tables.ts'
import { session } from '../../../platform/database/tables/signin.tables.ts'
import type { Trace } from '../detection/trace.ts'
import type { DeviceLook } from './describe-device.ts'

export interface Sighting {
  readonly token: string
  readonly at: Date
  readonly device: string
  readonly network: string
  readonly look: DeviceLook
  /** The five minutes in which a person did something; null: the page only listened. */
  readonly slot: number | null
}

/** One statement; nothing where the session is over. */
export async function recordSighting(db: Sql, sighting: Sighting): Promise<void> {
  const { token, at, device, network, look, slot } = sighting
  const slots = slot === null ? sql`'{}'::integer[]` : sql`ARRAY[${slot}::integer]`
  await db.execute(sql`
    INSERT INTO ${sessionTrace} AS t
      (session_id, device, network, user_id, device_kind, device_label, started_at, last_seen_at, slots)
    SELECT s.id, ${device}, ${network}, s.user_id, ${look.kind}, ${look.label}, ${at}, ${at}, ${slots}
      FROM ${session} s WHERE s.token = ${token} AND s.expires_at > ${at}
    ON CONFLICT (session_id, device, network) DO UPDATE
      SET last_seen_at = greatest(t.last_seen_at, excluded.last_seen_at),
          slots = CASE WHEN t.slots @> excluded.slots THEN t.slots ELSE t.slots || excluded.slots END`)
}

export async function deleteOldTraces(db: Sql, before: Date): Promise<void> {
  await db.delete(sessionTrace).where(lt(sessionTrace.lastSeenAt, before))
}

const traceRow = z.object({
  person_id: z.string(),
  device: z.string(),
  device_kind: z.enum(['computer', 'phone', 'tablet', 'unknown']),
  device_label: z.string(),
  network: z.string(),
  slots: z.array(z.number().int()),
  other_accounts: z.number().int(),
})

export interface PersonTrace extends Trace {
  readonly personId: string
  readonly otherAccounts: number
}

/** For the operator: of the people of an institution who were seen on more than one device. */
export async function listTraces(db: Sql, institutionId: string, since: Date): Promise<PersonTrace[]> {
  const { rows } = await db.execute(sql`SELECT * FROM undagi.traces_of(${institutionId}::uuid, ${since})`)
  return rows.map((row) => {
    const { person_id, device_kind, device_label, other_accounts, ...rest } = traceRow.parse(row)
    return {
      ...rest,
      ...{ personId: person_id, kind: device_kind, label: device_label, otherAccounts: other_accounts },
    }
  })
}
