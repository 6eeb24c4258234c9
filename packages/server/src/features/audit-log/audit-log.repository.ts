import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { entryColumns, entryRow } from './chained-entry.ts'

export interface LogFilter {
  readonly institutionId: string
  readonly person?: string | undefined
  readonly operations?: readonly string[] | undefined
  readonly object?: string | undefined
  readonly outcome?: 'done' | 'refused' | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly before?: number | undefined
  readonly limit: number
}

function conditions(filter: LogFilter): SQL {
  const { institutionId, person, operations, object, outcome, from, to, before } = filter
  const parts = [sql`e.institution_id = ${institutionId}::uuid`]
  if (person !== undefined)
    parts.push(sql`(e.actor_id = ${person}::uuid OR e.on_behalf_of = ${person}::uuid)`)
  if (operations !== undefined)
    parts.push(sql`e.operation = ANY (string_to_array(${operations.join(',')}, ','))`)
  if (object !== undefined)
    parts.push(sql`EXISTS (SELECT FROM jsonb_each_text(e.subject) o WHERE o.value = ${object})`)
  if (outcome !== undefined) parts.push(sql`e.outcome = ${outcome}`)
  if (from !== undefined) parts.push(sql`e.at >= ${from}::timestamptz`)
  if (to !== undefined) parts.push(sql`e.at < ${to}::timestamptz`)
  if (before !== undefined) parts.push(sql`e.number < ${before}`)
  return sql.join(parts, sql` AND `)
}

/**
 * The newest first, with what they refer to: the year, and of a rating both values. What an entry is about is text as it was asked,
 * so it is compared as text: a refused request names whatever it likes.
 */
export const selectEntries = (db: Sql, filter: LogFilter) =>
  db.execute(sql`
    WITH page AS (
      SELECT * FROM undagi.audit_entries e WHERE ${conditions(filter)} ORDER BY e.number DESC LIMIT ${filter.limit}
    )
    SELECT ${sql.raw(entryColumns)}, s.position, r.year, a.kind AS action_kind, a.payload->>'value' AS value,
           (SELECT b.payload->>'value' FROM undagi.assessment_actions b
             WHERE b.assessment_id = a.assessment_id AND b.indicator_code = a.indicator_code AND b.kind = 'rated'
               AND b.sequence < a.sequence ORDER BY b.sequence DESC LIMIT 1) AS value_before
      FROM page e
      LEFT JOIN undagi.audit_seals s ON s.entry = e.number
      LEFT JOIN undagi.assessments x ON x.id::text = e.subject->>'assessmentId'
      LEFT JOIN undagi.rounds r ON r.id::text = coalesce(x.round_id::text, e.subject->>'roundId')
      LEFT JOIN undagi.assessment_actions a
        ON jsonb_array_length(CASE jsonb_typeof(e.details->'actions') WHEN 'array' THEN e.details->'actions' ELSE '[]' END) = 1
       AND a.assessment_id = x.id AND a.sequence = (e.details#>>'{actions,0,to}')::integer
     ORDER BY e.number DESC`)

const listedRow = entryRow.extend({
  outcome: z.enum(['done', 'refused']),
  position: z.coerce.number().nullable(),
  year: z.number().nullable(),
  action_kind: z.string().nullable(),
  value: z.string().nullable(),
  value_before: z.string().nullable(),
})

export type ListedEntry = z.infer<typeof listedRow>

export const toListedEntries = ({ rows }: { readonly rows: readonly unknown[] }): ListedEntry[] =>
  rows.map((row) => listedRow.parse(row))

/** Everybody who stands in the log of this institution under their own name; or of these people alone. */
export const selectLoggedPeople = (db: Sql, institutionId: string, ids?: readonly string[]) =>
  db.execute(sql`
    SELECT DISTINCT ON (actor_id) actor_id AS id, actor_name AS name
      FROM undagi.audit_entries
     WHERE institution_id = ${institutionId}::uuid AND actor_id IS NOT NULL AND actor_name IS NOT NULL
           ${ids === undefined ? sql`` : sql`AND actor_id = ANY (${`{${ids.join(',')}}`}::uuid[])`}
     ORDER BY actor_id, number DESC`)

const personRow = z.object({ id: z.string(), name: z.string() })

export type LoggedPerson = z.infer<typeof personRow>

export const toLoggedPeople = ({ rows }: { readonly rows: readonly unknown[] }): LoggedPerson[] =>
  rows.map((row) => personRow.parse(row)).sort((a, b) => a.name.localeCompare(b.name, 'id'))
