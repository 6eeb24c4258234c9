import type pg from 'pg'
import { z } from 'zod'
import { BackupProblem } from '../backup-problem.ts'
import { besidePattern } from './database-names.ts'

const likeness = z.tuple([
  z.object({
    encoding: z.string(),
    collate: z.string(),
    ctype: z.string(),
    provider: z.enum(['c', 'i', 'b']),
    locale: z.string().nullable(),
    grants: z.array(z.string()).nullable(),
    settings: z.array(z.string()),
  }),
])

const providers = { c: 'libc', i: 'icu', b: 'builtin' } as const

/** An empty database like the one that it is to replace: the same owner, locale, settings and rights to connect. */
export async function createBeside(
  keeper: pg.Client,
  { target, name, owner }: { target: string; name: string; owner: string },
): Promise<void> {
  const [like] = likeness.parse((await keeper.query(describeDatabase, [target])).rows)
  const quoted = keeper.escapeIdentifier(name)
  const text = (value: string) => keeper.escapeLiteral(value)
  const locale =
    like.locale === null
      ? ''
      : `${like.provider === 'i' ? 'ICU_LOCALE' : 'BUILTIN_LOCALE'} ${text(like.locale)}`
  await keeper.query(
    `CREATE DATABASE ${quoted} OWNER ${keeper.escapeIdentifier(owner)} TEMPLATE template0
       ENCODING ${text(like.encoding)} LOCALE_PROVIDER ${providers[like.provider]}
       LC_COLLATE ${text(like.collate)} LC_CTYPE ${text(like.ctype)} ${locale}`,
  )
  for (const setting of like.settings) await keeper.query(`ALTER DATABASE ${quoted} ${setting}`)
  if (like.grants === null) return
  await keeper.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`)
  for (const grant of like.grants) await keeper.query(grant.replace('%DATABASE%', quoted))
}

// The locale's column has another name in PostgreSQL 15 and 16 than later: by way of JSON both are read.
const describeDatabase = `
  SELECT pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
         d.datlocprovider AS provider,
         CASE WHEN d.datlocprovider <> 'c' THEN coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale') END AS locale,
         CASE WHEN d.datacl IS NOT NULL THEN ARRAY(
           SELECT format('GRANT %s ON DATABASE %%DATABASE%% TO %s', privilege_type,
                         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END)
             FROM aclexplode(d.datacl) WHERE grantee <> d.datdba) END AS grants,
         ARRAY(SELECT format('SET %I TO %L', split_part(c, '=', 1), substr(c, strpos(c, '=') + 1))
                 FROM pg_db_role_setting s, unnest(s.setconfig) AS c
                WHERE s.setdatabase = d.oid AND s.setrole = 0) AS settings
    FROM pg_database d WHERE d.datname = $1`

/** What killed runs have left behind; whoever calls this holds the lock that a living run would hold. */
export async function dropLeftovers(keeper: pg.Client, target: string): Promise<readonly string[]> {
  const { rows } = await keeper.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database
      WHERE datname ~ $1 AND pg_has_role(current_user, datdba, 'MEMBER')`,
    [besidePattern(target, 'restore')],
  )
  for (const { name } of rows) await dropDatabase(keeper, name)
  return rows.map(({ name }) => name)
}

/** With its connections: a killed run's may still be ending. */
export async function dropDatabase(keeper: pg.Client, name: string): Promise<void> {
  await keeper.query(`DROP DATABASE IF EXISTS ${keeper.escapeIdentifier(name)} WITH (FORCE)`)
}

/** One restoration of a database at a time, for as long as this connection lives. */
export async function claimTarget(keeper: pg.Client, target: string): Promise<void> {
  try {
    await keeper.query(`SET lock_timeout = '5s'`)
    await keeper.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`undagi restore ${target}`])
  } catch (cause) {
    throw new BackupProblem('in_progress', 'Pemulihan lain sedang berjalan. Tunggu sampai selesai.', {
      cause,
    })
  }
}
