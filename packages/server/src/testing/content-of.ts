import type { ClientConfig } from 'pg'
import { leftOut } from '../backup/left-out.ts'
import { queryAs } from './query-as.ts'

/** Rows and a digest of every table that a backup holds: equal contents are equal here, wherever the rows lie. */
export async function contentOf(superuser: ClientConfig): Promise<Record<string, unknown>> {
  const tables = await queryAs(
    superuser,
    `SELECT format('%s.%s', nspname, relname) AS name, format('%I.%I', nspname, relname) AS quoted,
            (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
              WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND atttypid <> 'xid8'::regtype) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname IN ('undagi', 'signin') AND relkind = 'r' ORDER BY 1`,
  )
  const digests = tables
    .filter((table) => leftOut[String(table.name)] === undefined)
    .map(
      ({ name, quoted, columns }) =>
        `SELECT '${name}' AS name, count(*)::integer AS rows, md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS digest FROM (SELECT ${columns} FROM ${quoted}) t`,
    )
  // PostgreSQL answers parts of a union in the order in which its workers finish; a text of the whole is compared too.
  const rows = await queryAs(superuser, `${digests.join(' UNION ALL ')} ORDER BY name`)
  return Object.fromEntries(rows.map(({ name, ...digest }) => [String(name), digest]))
}
