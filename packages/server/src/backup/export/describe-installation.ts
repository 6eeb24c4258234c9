import type pg from 'pg'
import { z } from 'zod'
import packageJson from '../../../package.json' with { type: 'json' }
import { type BundleHead, bundleFormat, formatVersion } from '../bundle/format.ts'

const note =
  'Cadangan Undagi. Jangan dibongkar: undagi backup --check memeriksanya, undagi restore memulihkannya. Berisi data pribadi dan sidik kata sandi.'

const owners = z.tuple([
  z.object({
    institutions: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
    people: z.number(),
    migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    editions: z.array(z.strictObject({ id: z.string(), revision: z.number(), sha256: z.string() })),
    postgres: z.string(),
  }),
])

/** Whose data a database holds and of which version: what a bundle says first, and what a restoration compares. */
export async function describeInstallation(client: pg.Client, at: Date): Promise<BundleHead> {
  const { rows } = await client.query(`
    SELECT (SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY slug COLLATE "C"), '[]') FROM undagi.institutions) AS institutions,
           (SELECT count(*)::integer FROM undagi.people) AS people,
           (SELECT coalesce(json_agg(json_build_object('name', name, 'sha256', sha256) ORDER BY name COLLATE "C"), '[]') FROM public.undagi_migrations) AS migrations,
           (SELECT coalesce(json_agg(json_build_object('id', id, 'revision', revision, 'sha256', sha256) ORDER BY id COLLATE "C", revision), '[]') FROM undagi.instrument_editions) AS editions,
           current_setting('server_version') AS postgres`)
  const [{ postgres, institutions, people, migrations, editions }] = owners.parse(rows)
  return {
    ...{ format: bundleFormat, formatVersion, note, createdAt: at.toISOString() },
    ...{ undagiVersion: packageJson.version, postgresVersion: postgres },
    ...{ installationId: await findInstallationId(client), institutions, people, migrations, editions },
  }
}

/** Releases before 0.2.0 did not keep one. */
async function findInstallationId(client: pg.Client): Promise<string | null> {
  const table = await client.query(`SELECT to_regclass('undagi.installation') IS NOT NULL AS kept`)
  if (table.rows[0]?.kept !== true) return null
  const { rows } = await client.query<{ id: string }>('SELECT id FROM undagi.installation')
  return rows[0]?.id ?? null
}
