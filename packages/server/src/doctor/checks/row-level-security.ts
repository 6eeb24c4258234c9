import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

const tableRow = z.object({
  name: z.string(),
  enabled: z.boolean(),
  forced: z.boolean(),
  policies: z.coerce.number(),
  ownedByApp: z.boolean(),
})
const readableRow = z.object({ name: z.string() })

interface SecurityFacts {
  readonly tables: readonly z.infer<typeof tableRow>[]
  /** Tables of the sign-in schema that the application's role can read. */
  readonly signinReadable: readonly string[]
}

const restore =
  'Jangan dipakai dulu: kembalikan basis data dari cadangan terakhir (undagi restore), dan cari tahu siapa yang mengubahnya.'

/** Every table is closed by row-level security, for its owner too: a forgotten condition then finds nothing. */
export const rowLevelSecurityCheck: DatabaseCheck = {
  name: 'row-level-security',
  title: 'Isolasi antarinstansi',
  async look(database) {
    const facts = await database.asOwner(readFacts)
    return { remark: `${facts.tables.length} tabel`, findings: judgeSecurity(facts) }
  },
}

function judgeSecurity({ tables, signinReadable }: SecurityFacts): Finding[] {
  const open = tables.filter(({ enabled, forced }) => !(enabled && forced)).map(({ name }) => name)
  const withoutPolicy = tables.filter(({ policies }) => policies === 0).map(({ name }) => name)
  const ownedByApp = tables.filter((table) => table.ownedByApp).map(({ name }) => name)
  const sentences = [
    ...(open.length === 0 ? [] : [`Row-level security tidak berlaku penuh pada tabel ${listSome(open)}.`]),
    ...(withoutPolicy.length === 0
      ? []
      : [`Tabel ${listSome(withoutPolicy)} tidak mempunyai satu pun aturan.`]),
    ...(ownedByApp.length === 0 ? [] : [`Peran undagi_app memiliki tabel ${listSome(ownedByApp)}.`]),
    ...(signinReadable.length === 0
      ? []
      : [`Peran undagi_app dapat membaca tabel masuk ${listSome(signinReadable)}, termasuk kata sandi.`]),
  ]
  return sentences.map((what) => ({ what, advice: restore }))
}

async function readFacts(db: Sql): Promise<SecurityFacts> {
  const { rows: tables } = await db.execute(sql`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
           (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname NOT IN ('backup', 'gate')) AS policies,
           pg_get_userbyid(c.relowner) = 'undagi_app' AS "ownedByApp"
      FROM pg_class c
     WHERE c.relnamespace = to_regnamespace('undagi') AND c.relkind IN ('r', 'p')
     ORDER BY c.relname`)
  const { rows: readable } = await db.execute(sql`
    SELECT c.relname AS name
      FROM pg_class c, pg_roles r
     WHERE c.relnamespace = to_regnamespace('signin') AND c.relkind = 'r' AND r.rolname = 'undagi_app'
       AND has_schema_privilege(r.oid, c.relnamespace, 'USAGE') AND has_table_privilege(r.oid, c.oid, 'SELECT')
     ORDER BY c.relname`)
  return {
    tables: z.array(tableRow).parse(tables),
    signinReadable: z
      .array(readableRow)
      .parse(readable)
      .map(({ name }) => name),
  }
}
