import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { unpackEntries } from '../bundle/unpack-entries.ts'
import type { VerifiedBundle } from '../bundle/verify-bundle.ts'
import { type CatalogueTable, copyStatement } from '../export/table-catalogue.ts'
import type { Progress } from '../progress.ts'

interface Loading {
  readonly bundle: VerifiedBundle
  readonly tables: readonly CatalogueTable[]
  readonly progress: Progress
  /** Called after each table, in the order of the bundle. */
  readonly onLoaded: (table: CatalogueTable) => void
}

/** Puts the rows of a verified bundle into empty tables, one table a transaction. */
export async function loadTables(owner: pg.Client, loading: Loading): Promise<void> {
  const entries = unpackEntries(loading.bundle.file)
  await entries.next() // the head
  try {
    for (const { name, chunks } of loading.bundle.manifest.tables) {
      const table = loading.tables.find((candidate) => candidate.name === name)
      if (table === undefined) throw new Error(`The catalogue has no table ${name}.`)
      await loadTable(
        owner,
        table,
        takeChunks(entries, chunks.length, (bytes) => loading.progress.report('load', name, bytes)),
      )
      loading.onLoaded(table)
    }
  } finally {
    await entries.return()
  }
}

async function* takeChunks(
  entries: ReturnType<typeof unpackEntries>,
  count: number,
  through: (bytes: number) => void,
) {
  through(0)
  for (let taken = 0; taken < count; taken += 1) {
    const { value } = await entries.next()
    if (value === undefined) throw new Error('The bundle has become shorter since it was verified.')
    yield value.raw
    through(value.raw.byteLength)
  }
}

/** Emptied in the same transaction, the table takes rows in the order they come and needs no clean-up later (FREEZE). */
async function loadTable(
  owner: pg.Client,
  table: CatalogueTable,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  await owner.query('BEGIN')
  await owner.query(`TRUNCATE ${table.quoted}`)
  const sink = owner.query(copyFrom(`${copyStatement(owner, table)} FROM STDIN WITH (FREEZE)`))
  const done = finished(sink)
  done.catch(() => {}) // awaited below, unless writing fails first
  try {
    for await (const chunk of chunks) {
      if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), done])
    }
    sink.end()
    await done
  } catch (error) {
    sink.destroy()
    throw error
  }
  await owner.query('COMMIT')
}
