import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'

/** An empty folder that goes when the test ends. As root the server runs as an ordinary user and must pass through. */
export function emptyDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-folder-'))
  chmodSync(folder, 0o711)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** One visit to the database of a folder, started and stopped around it. */
export async function withOwner<T>(folder: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const server = await startEmbeddedPostgres(folder)
  const owner = new pg.Client(server.connectionFor('owner'))
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
    await server.stop()
  }
}

export async function numbersIn(folder: string): Promise<number[]> {
  return withOwner(folder, async (owner) => {
    const { rows } = await owner.query<{ number: number }>('SELECT number FROM numbers ORDER BY number')
    return rows.map(({ number }) => number)
  })
}
