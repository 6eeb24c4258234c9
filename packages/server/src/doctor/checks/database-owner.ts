import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

const ownerRow = z.object({
  name: z.string(),
  superuser: z.boolean(),
  bypassesRls: z.boolean(),
  createsRoles: z.boolean(),
  createsDatabases: z.boolean(),
  createsHere: z.boolean(),
})

export type OwnerFacts = z.infer<typeof ownerRow>

/** The role in DATABASE_URL (embedded: undagi_migrator) can do its work, and no more than that. */
export const databaseOwnerCheck: DatabaseCheck = {
  name: 'database-owner',
  title: 'Pemilik basis data',
  async look(database, { databaseUrl }) {
    const facts = await database.asOwner(readOwner)
    return { remark: facts.name, findings: judgeOwner(facts, { onServer: databaseUrl !== undefined }) }
  },
}

export function judgeOwner(facts: OwnerFacts, { onServer }: { readonly onServer: boolean }): Finding[] {
  const { name, superuser, bypassesRls, createsRoles, createsDatabases, createsHere } = facts
  const findings: Finding[] = []
  if (superuser || bypassesRls) {
    findings.push({
      what: `Peran ${name} terlalu kuat (${superuser ? 'SUPERUSER' : 'BYPASSRLS'}): ia melewati isolasi antarinstansi.`,
      advice: `Cukup CREATEROLE dan CREATEDB: ALTER ROLE ${name} NOSUPERUSER NOBYPASSRLS CREATEROLE CREATEDB;`,
    })
    return findings
  }
  if (!createsRoles) {
    findings.push({
      what: `Peran ${name} tidak mempunyai hak CREATEROLE; migrasi berikutnya dan kata sandi peran akan gagal.`,
      advice: `Beri haknya: ALTER ROLE ${name} CREATEROLE;`,
    })
  }
  if (!createsHere) {
    findings.push({
      what: `Peran ${name} tidak boleh membuat skema di basis data ini; migrasi berikutnya akan gagal.`,
      advice: 'Jadikan peran itu pemilik basis datanya: ALTER DATABASE … OWNER TO …;',
    })
  }
  if (onServer && !createsDatabases) {
    findings.push({
      what: `Peran ${name} tidak mempunyai hak CREATEDB; undagi restore memulihkan ke basis data baru dan memerlukannya.`,
      advice: `Beri haknya: ALTER ROLE ${name} CREATEDB;`,
    })
  }
  return findings
}

async function readOwner(db: Sql): Promise<OwnerFacts> {
  const { rows } = await db.execute(sql`
    SELECT rolname AS name, rolsuper AS superuser, rolbypassrls AS "bypassesRls", rolcreaterole AS "createsRoles",
           rolcreatedb AS "createsDatabases",
           has_database_privilege(current_user, current_database(), 'CREATE') AS "createsHere"
      FROM pg_roles WHERE rolname = current_user`)
  return ownerRow.parse(rows[0])
}
