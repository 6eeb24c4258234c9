import pg from 'pg'
import type { DatabaseServer } from '../../platform/database/database-server.ts'
import { type Migration, migrate } from '../../platform/database/migrate.ts'
import { BackupProblem } from '../backup-problem.ts'
import type { VerifiedBundle } from '../bundle/verify-bundle.ts'
import { speakCanonically } from '../export/canonical-text.ts'
import { type CatalogueTable, listTables } from '../export/table-catalogue.ts'
import type { Progress } from '../progress.ts'
import { compareTable } from './compare-tables.ts'
import { loadTables } from './load-tables.ts'
import { readStructure } from './structure.ts'

interface Filling {
  readonly bundle: VerifiedBundle
  /** Those that made the bundle's tables. */
  readonly migrations: readonly Migration[]
  readonly progress: Progress
}

/** Fills a new database from a bundle, holds it against the bundle, and brings it up to this version. */
export async function fillBeside(beside: DatabaseServer, filling: Filling): Promise<void> {
  const { bundle, migrations, progress } = filling
  await migrate(beside, [...migrations])
  const [loader, reader] = [await connectOwner(beside), await connectOwner(beside)]
  try {
    const tables = await listTables(loader)
    refuseOtherColumns(tables, bundle)
    const { takeDown, putBack } = await readStructure(loader)
    for (const statement of takeDown) await loader.query(statement)
    await loadAndCompare({ loader, reader, tables, bundle, progress })
    for (const statement of putBack) {
      progress.report('index', '', 0)
      await loader.query(statement)
    }
    await refuseOtherStructure(loader, { takeDown, putBack })
    for (const { name, value } of bundle.manifest.sequences)
      await loader.query('SELECT setval($1, $2)', [name, value])
    await loader.query('ANALYZE')
  } finally {
    await Promise.all([loader.end(), reader.end()])
  }
  progress.report('update', '', 0)
  await migrate(beside)
}

async function connectOwner(beside: DatabaseServer): Promise<pg.Client> {
  const client = new pg.Client({
    ...beside.connectionFor('owner'),
    application_name: 'undagi restore',
    keepAlive: true,
  })
  client.on('error', () => {}) // also fails the query that is running
  await client.connect()
  await speakCanonically(client)
  // The switch at the end is written through, and with it everything before it.
  await client.query(
    `SELECT set_config('synchronous_commit', 'off', false), set_config('maintenance_work_mem', '128MB', false)`,
  )
  return client
}

interface Loaded {
  readonly loader: pg.Client
  readonly reader: pg.Client
  readonly tables: readonly CatalogueTable[]
  readonly bundle: VerifiedBundle
  readonly progress: Progress
}

/** While one table is loaded, the one before it is read back. */
async function loadAndCompare({ loader, reader, tables, bundle, progress }: Loaded): Promise<void> {
  const expected = new Map(bundle.manifest.tables.map((table) => [table.name, table]))
  let comparing = Promise.resolve()
  const compareNext = async (before: Promise<void>, table: CatalogueTable) => {
    await before
    const promised = expected.get(table.name)
    if (promised !== undefined) await compareTable(reader, { table, expected: promised, progress })
  }
  await loadTables(loader, {
    bundle,
    tables,
    progress,
    onLoaded(table) {
      comparing = compareNext(comparing, table)
      comparing.catch(() => {}) // awaited at the end
    },
  })
  await comparing
}

/** The migrations say which tables and columns there are: a bundle with others was not written by Undagi. */
function refuseOtherColumns(tables: readonly CatalogueTable[], { manifest }: VerifiedBundle): void {
  const shapes = (list: readonly Pick<CatalogueTable, 'name' | 'columns'>[]) =>
    JSON.stringify(list.map(({ name, columns }) => [name, columns]))
  if (shapes(tables) === shapes(manifest.tables)) return
  throw new BackupProblem(
    'damaged',
    'Tabel dalam cadangan ini bukan tabel dari versi yang disebutnya. Tidak ada yang diubah. Pakai cadangan lain.',
  )
}

async function refuseOtherStructure(
  loader: pg.Client,
  before: Awaited<ReturnType<typeof readStructure>>,
): Promise<void> {
  const after = await readStructure(loader)
  if (JSON.stringify(after) === JSON.stringify(before)) return
  throw new Error('Keys, indexes, triggers or row-level security differ after a restoration.')
}
