import type pg from 'pg'
import { z } from 'zod'
import type { BundledTable } from '../bundle/format.ts'
import { leftOut } from '../left-out.ts'

export interface CatalogueTable extends Pick<BundledTable, 'name' | 'columns'> {
  /** For SQL: `undagi.rounds`, `signin."user"`. */
  readonly quoted: string
  /** The connected role sees every row of it. */
  readonly readable: boolean
}

const rows = z.array(
  z.strictObject({
    name: z.string(),
    quoted: z.string(),
    readable: z.boolean(),
    columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  }),
)

/**
 * Every table that a backup holds, in a fixed order. Columns that PostgreSQL computes itself are not among the data, nor are numbers of
 * transactions: they mean something on one server alone, and rows that are put back get those of their own.
 */
export async function listTables(client: pg.Client): Promise<CatalogueTable[]> {
  const found = await client.query(`
    SELECT format('%s.%s', n.nspname, c.relname) AS name, format('%I.%I', n.nspname, c.relname) AS quoted,
           has_table_privilege(c.oid, 'SELECT') AND (
             NOT row_security_active(c.oid)
             OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'backup'
                           AND pg_get_expr(p.polqual, p.polrelid) = 'true')
           ) AS readable,
           (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
              FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                AND a.atttypid <> 'xid8'::regtype) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('undagi', 'signin') AND c.relkind = 'r'
     ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`)
  return rows.parse(found.rows).filter(({ name }) => leftOut[name] === undefined)
}

export function copyStatement(
  client: pg.Client,
  { quoted, columns }: Pick<CatalogueTable, 'quoted' | 'columns'>,
) {
  return `COPY ${quoted} (${columns.map(({ name }) => client.escapeIdentifier(name)).join(', ')})`
}
