import pg from 'pg'
import { type VerifiedBundle, verifyBundle } from '../backup/bundle/verify-bundle.ts'
import { speakCanonically } from '../backup/export/canonical-text.ts'
import { listTables } from '../backup/export/table-catalogue.ts'
import { watchedBy } from '../backup/progress.ts'
import { loadTables } from '../backup/restore/load-tables.ts'
import { readStructure } from '../backup/restore/structure.ts'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'
import { migrate, readMigrations } from '../platform/database/migrate.ts'

/** Fills an empty data folder as an older release has left it: its own migrations and no later one, with its data. */
export async function layDownRelease(dataFolder: string, file: string): Promise<VerifiedBundle> {
  const bundle = await verifyBundle(file, watchedBy({}))
  const theirs = new Set(bundle.head.migrations.map(({ name }) => name))
  const server = await startEmbeddedPostgres(dataFolder)
  const owner = new pg.Client(server.connectionFor('owner'))
  try {
    await migrate(
      server,
      readMigrations().filter(({ name }) => theirs.has(name)),
    )
    await owner.connect()
    await fill(owner, bundle)
  } finally {
    await owner.end()
    await server.stop()
  }
  return bundle
}

async function fill(owner: pg.Client, bundle: VerifiedBundle): Promise<void> {
  await speakCanonically(owner)
  const tables = await listTables(owner)
  const { takeDown, builds, putBack } = await readStructure(owner)
  for (const statement of takeDown) await owner.query(statement)
  await loadTables(owner, { bundle, tables, progress: watchedBy({}), onLoaded: () => {} })
  for (const statement of [...Object.values(builds).flat(), ...putBack]) await owner.query(statement)
  for (const { name, value } of bundle.manifest.sequences)
    await owner.query('SELECT setval($1, $2)', [name, value])
}
