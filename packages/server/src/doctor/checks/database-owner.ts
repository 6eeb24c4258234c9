import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'
import { listSome } from '../words.ts'

const ownerRow = z.object({
  name: z.string(),
  superuser: z.boolean(),
  bypassesRls: z.boolean(),
  createsRoles: z.boolean(),
  createsDatabases: z.boolean(),
  createsHere: z.boolean(),
  otherOwners: z.array(z.string()),
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
  const { name, superuser, bypassesRls, createsRoles, createsDatabases, createsHere, otherOwners } = facts
  const findings: Finding[] = []
  if (superuser || bypassesRls) {
    findings.push({
      what: `Peran ${name} terlalu kuat (${superuser ? 'SUPERUSER' : 'BYPASSRLS'}): ia melewati isolasi antarinstansi.`,
      advice: `Cukup CREATEROLE dan CREATEDB: ALTER ROLE ${name} NOSUPERUSER NOBYPASSRLS CREATEROLE CREATEDB;`,
    })
    return findings
  }
  if (otherOwners.length > 0) {
    findings.push({
      what: `Tabel Undagi milik ${listSome(otherOwners)}, bukan ${name}: catatan cadangan dan lainnya tidak terlihat oleh Undagi, dan migrasi berikutnya akan gagal.`,
      advice: `Pakai peran pemilik itu di DATABASE_URL, atau alihkan kepemilikannya: REASSIGN OWNED BY ${otherOwners[0]} TO ${name};`,
    })
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
           has_database_privilege(current_user, current_database(), 'CREATE') AS "createsHere",
           ARRAY(SELECT DISTINCT pg_get_userbyid(relowner)::text FROM pg_class
                  WHERE relnamespace IN (to_regnamespace('undagi'), to_regnamespace('signin'))
                    AND relkind = 'r' AND pg_get_userbyid(relowner) <> current_user) AS "otherOwners"
      FROM pg_roles WHERE rolname = current_user`)
  return ownerRow.parse(rows[0])
}
