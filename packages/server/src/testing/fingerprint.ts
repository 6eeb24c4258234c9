import { sql } from 'drizzle-orm'
import type { TestApp } from './create-test-app.ts'

/**
 * A digest of every row of these institutions, by table: equal before and after means that nothing changed. The log is not among
 * them: a refusal is an entry.
 */
export async function takeFingerprint(
  undagi: TestApp,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const institutions = slugs.map((slug) => undagi.institution(slug).id)
  return undagi.database.asOperator({ institutions, at: undagi.clock.now() }, async (db) => {
    const tables = await db.execute<{ name: string }>(
      sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'undagi' AND table_name NOT LIKE 'audit%' ORDER BY 1`,
    )
    const digests = new Map<string, unknown>()
    for (const { name } of tables.rows) {
      const table = sql.raw(`undagi."${name}"`)
      const { rows } = await db.execute(
        sql`SELECT count(*) AS rows, md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS digest FROM ${table} t`,
      )
      digests.set(name, rows[0])
    }
    return digests
  })
}
