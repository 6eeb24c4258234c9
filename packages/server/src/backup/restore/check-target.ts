import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseServer } from '../../platform/database/database-server.ts'
import { BackupProblem } from '../backup-problem.ts'
import type { BundleHead } from '../bundle/format.ts'
import { connectReader } from '../export/connect-reader.ts'
import { describeInstallation } from '../export/describe-installation.ts'

type Owners = Pick<BundleHead, 'installationId' | 'institutions' | 'people'>

const nobody: Owners = { installationId: null, institutions: [], people: 0 }

/** Data of one installation never replace another's people by mistake. */
export async function refuseSomeoneElses(server: DatabaseServer, bundle: BundleHead): Promise<void> {
  const target = await describeTarget(server)
  const isSame = target.installationId !== null && target.installationId === bundle.installationId
  if (isSame || target.people === 0) return
  throw new BackupProblem(
    'someone_elses',
    `Cadangan ini dari instalasi lain, milik ${namesOf(bundle)}; yang berjalan di sini milik ${namesOf(target)}. Tidak ada yang diubah. Bila memang hendak mengganti yang di sini, ulangi dengan --from-other-installation; data yang sekarang tetap disimpan.`,
  )
}

async function describeTarget(server: DatabaseServer): Promise<Owners> {
  try {
    const reader = await connectReader(server)
    if (reader === undefined) return nobody
    return await describeInstallation(reader, new Date(0)).finally(() => reader.end())
  } catch (error) {
    if (error instanceof BackupProblem && error.code === 'too_old_to_read') return describeByAccounts(server)
    throw error
  }
}

/** The owner of an older release is bound by row-level security: what it can count are the accounts. */
async function describeByAccounts(server: DatabaseServer): Promise<Owners> {
  const owner = new pg.Client(server.connectionFor('owner'))
  await owner.connect()
  try {
    const { rows } = await owner.query<{ people: number }>(
      'SELECT count(*)::integer AS people FROM signin."user"',
    )
    return { ...nobody, people: rows[0]?.people ?? 0 }
  } finally {
    await owner.end()
  }
}

function namesOf({ institutions }: Owners): string {
  const [first, ...others] = institutions.map(({ name }) => name)
  if (first === undefined) return 'instalasi yang namanya tidak terbaca'
  return others.length === 0 ? first : `${first} dan ${others.length} instansi lain`
}

/** A database can be renamed only when nobody is in it; a connection that has just ended may be listed for a moment. */
export async function refuseBusy(keeper: pg.Client, target: string): Promise<void> {
  for (let patience = 40; patience > 0; patience -= 1) {
    const { rows } = await keeper.query<{ users: number }>(
      `SELECT count(*)::integer AS users FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
      [target],
    )
    if (rows[0]?.users === 0) return
    await pause(50)
  }
  throw targetBusy()
}

export const targetBusy = (cause?: unknown) =>
  new BackupProblem(
    'target_busy',
    'Basis data ini sedang dipakai. Tidak ada yang diubah. Hentikan undagi serve dan program lain yang memakainya, lalu ulangi.',
    { cause },
  )

/** Making and renaming a database takes two rights that reading and writing do not. */
export async function refuseWithoutRights(keeper: pg.Client, target: string): Promise<void> {
  const { rows } = await keeper.query<{ name: string; creates: boolean; owns: boolean }>(
    `SELECT r.rolname AS name, r.rolcreatedb OR r.rolsuper AS creates,
            pg_has_role(r.oid, d.datdba, 'USAGE') AS owns
       FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = $1`,
    [target],
  )
  const [found] = rows
  if (found === undefined || (found.creates && found.owns)) return
  const role = keeper.escapeIdentifier(found.name)
  const missing = [
    ...(found.creates ? [] : [`ALTER ROLE ${role} CREATEDB;`]),
    ...(found.owns ? [] : [`ALTER DATABASE ${keeper.escapeIdentifier(target)} OWNER TO ${role};`]),
  ]
  throw new BackupProblem(
    'may_not_create',
    `Peran ${found.name} dalam DATABASE_URL belum boleh membuat dan mengganti nama basis data. Tidak ada yang diubah. Mintalah pengelola PostgreSQL menjalankan: ${missing.join(' ')}`,
  )
}
