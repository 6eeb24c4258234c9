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
import { readStructure, type Structure } from './structure.ts'

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
  await withOwners(beside, async (owners) => {
    const { loader } = owners
    const tables = await listTables(loader)
    refuseOtherColumns(tables, bundle)
    const structure = await readStructure(loader)
    for (const statement of structure.takeDown) await loader.query(statement)
    await loadBuildAndCompare(owners, { bundle, progress, tables, structure })
    progress.report('index', '', 0)
    for (const statement of structure.putBack) await loader.query(statement)
    await refuseOtherStructure(loader, structure)
    for (const { name, value } of bundle.manifest.sequences) {
      await loader.query('SELECT setval($1, $2)', [name, value])
    }
    await loader.query('ANALYZE')
  })
  progress.report('update', '', 0)
  await migrate(beside)
}

/** Three connections, so that one table is loaded while the one before it is indexed and read back. */
interface Owners {
  readonly loader: pg.Client
  readonly builder: pg.Client
  readonly reader: pg.Client
}

async function withOwners(beside: DatabaseServer, work: (owners: Owners) => Promise<void>): Promise<void> {
  const [loader, builder, reader] = [ownerOf(beside), ownerOf(beside), ownerOf(beside)]
  try {
    for (const owner of [loader, builder, reader]) await prepare(owner)
    await work({ loader, builder, reader })
  } finally {
    await Promise.all([loader.end(), builder.end(), reader.end()])
  }
}

function ownerOf(beside: DatabaseServer): pg.Client {
  const owner = beside.connectionFor('owner')
  const client = new pg.Client({ ...owner, application_name: 'undagi restore', keepAlive: true })
  client.on('error', () => {}) // also fails the query that is running
  return client
}

async function prepare(owner: pg.Client): Promise<void> {
  await owner.connect()
  await speakCanonically(owner)
  // The switch at the end is written through, and with it everything before it.
  await owner.query(
    `SELECT set_config('synchronous_commit', 'off', false), set_config('maintenance_work_mem', '128MB', false)`,
  )
}

interface Loading {
  readonly bundle: VerifiedBundle
  readonly progress: Progress
  readonly tables: readonly CatalogueTable[]
  readonly structure: Structure
}

async function loadBuildAndCompare({ loader, builder, reader }: Owners, loading: Loading): Promise<void> {
  const { bundle, progress, tables, structure } = loading
  const expected = new Map(bundle.manifest.tables.map((table) => [table.name, table]))
  const [building, comparing] = [inTurn(), inTurn()]
  const build = (quoted: string) =>
    building.add(async () => {
      for (const statement of structure.builds[quoted] ?? []) await builder.query(statement)
    })
  const filled = new Set(tables.map(({ quoted }) => quoted))
  for (const quoted of Object.keys(structure.builds)) if (!filled.has(quoted)) build(quoted)
  await loadTables(loader, {
    bundle,
    tables,
    progress,
    onLoaded(table) {
      build(table.quoted)
      comparing.add(async () => {
        const promised = expected.get(table.name)
        if (promised !== undefined) await compareTable(reader, { table, expected: promised, progress })
      })
    },
  })
  await Promise.all([building.done(), comparing.done()])
}

/** One piece of work after the other; the first failure is told at the end, and nothing is done after it. */
function inTurn() {
  let last = Promise.resolve()
  return {
    add(work: () => Promise<void>): void {
      last = last.then(work)
      last.catch(() => {}) // told by `done`
    },
    done: () => last,
  }
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

async function refuseOtherStructure(loader: pg.Client, before: Structure): Promise<void> {
  const after = await readStructure(loader)
  if (JSON.stringify(after) === JSON.stringify(before)) return
  throw new Error('Keys, indexes, triggers or row-level security differ after a restoration.')
}
