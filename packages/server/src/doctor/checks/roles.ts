import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { roleNames } from '../../platform/database/database-server.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Finding } from '../finding.ts'
import type { DatabaseCheck } from '../patient.ts'

const roleRow = z.object({
  name: z.string(),
  superuser: z.boolean(),
  bypassesRls: z.boolean(),
  createsRoles: z.boolean(),
  createsDatabases: z.boolean(),
  logsIn: z.boolean(),
  memberOf: z.array(z.string()),
})

export type RoleFacts = z.infer<typeof roleRow>

/** What the migrations made, and whether it is somebody's login. */
const expected: readonly { readonly name: string; readonly logsIn: boolean }[] = [
  ...Object.values(roleNames).map((name) => ({ name, logsIn: true })),
  { name: 'undagi_gate', logsIn: false },
]

/** The roles are there, and none is stronger than its work: isolation between institutions hangs on that. */
export const rolesCheck: DatabaseCheck = {
  name: 'roles',
  title: 'Peran basis data',
  async look(database) {
    const found = await database.asOwner(readRoles)
    return { remark: expected.map(({ name }) => name).join(', '), findings: judgeRoles(found) }
  },
}

export function judgeRoles(found: readonly RoleFacts[]): Finding[] {
  return expected.flatMap(({ name, logsIn }) => {
    const role = found.find((each) => each.name === name)
    if (role === undefined) {
      const advice = 'Jalankan ulang undagi serve dengan peran pemilik yang mempunyai hak CREATEROLE.'
      return [{ what: `Peran ${name} tidak ada di server basis data.`, advice }]
    }
    const powers = [
      ...(role.superuser ? ['SUPERUSER'] : []),
      ...(role.bypassesRls ? ['BYPASSRLS'] : []),
      ...(role.createsRoles ? ['CREATEROLE'] : []),
      ...(role.createsDatabases ? ['CREATEDB'] : []),
      ...(role.logsIn && !logsIn ? ['LOGIN'] : []),
    ]
    return [
      ...(powers.length === 0 ? [] : [tooStrong(name, powers)]),
      ...(role.memberOf.length === 0 ? [] : [borrowsPower(name, role.memberOf)]),
      ...(logsIn && !role.logsIn ? [cannotLogIn(name)] : []),
    ]
  })
}

function tooStrong(name: string, powers: readonly string[]): Finding {
  return {
    what: `Peran ${name} terlalu kuat: mempunyai ${powers.join(', ')}. Isolasi antarinstansi tidak terjamin.`,
    advice: `Cabut haknya sebagai superuser PostgreSQL: ALTER ROLE ${name} ${powers.map((power) => `NO${power}`).join(' ')};`,
  }
}

function borrowsPower(name: string, owners: readonly string[]): Finding {
  return {
    what: `Peran ${name} menjadi anggota ${owners.join(', ')} dan dapat meminjam haknya.`,
    advice: `Cabut keanggotaannya: REVOKE ${owners.join(', ')} FROM ${name};`,
  }
}

function cannotLogIn(name: string): Finding {
  return {
    what: `Peran ${name} tidak dapat masuk (NOLOGIN).`,
    advice: `Beri haknya: ALTER ROLE ${name} LOGIN; lalu jalankan ulang undagi serve.`,
  }
}

async function readRoles(db: Sql): Promise<RoleFacts[]> {
  const { rows } = await db.execute(sql`
    SELECT r.rolname AS name, r.rolsuper AS superuser, r.rolbypassrls AS "bypassesRls",
           r.rolcreaterole AS "createsRoles", r.rolcreatedb AS "createsDatabases", r.rolcanlogin AS "logsIn",
           coalesce(array_agg(g.rolname::text) FILTER (WHERE g.rolname IS NOT NULL), '{}') AS "memberOf"
      FROM pg_roles r
      LEFT JOIN pg_auth_members m ON m.member = r.oid
      LEFT JOIN pg_roles g ON g.oid = m.roleid
     WHERE r.rolname LIKE 'undagi\\_%'
     GROUP BY r.oid, r.rolname, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin`)
  return z.array(roleRow).parse(rows)
}
