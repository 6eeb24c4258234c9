import { rmSync } from 'node:fs'
import { startEmbeddedPostgres } from '../packages/server/src/platform/database/embedded/start-embedded-postgres.ts'
import { examplePassword, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { imagineNation } from './national/nation.ts'
import { median } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'
import { installationMemory } from './resident-memory.ts'
import { openPages } from './start/open-pages.ts'
import { untilAllIsRead } from './start/until-all-is-read.ts'

const starts = 5
const pages = 200

/** From the command to a page, and what it holds in memory once people use it; on a data folder that has a nation in it. */
export async function measureStart(): Promise<readonly Figure[]> {
  const first = await serveUndagi()
  const { dataFolder } = first
  try {
    const nation = imagineNation(readInstrument('spbe-2020'))
    await withOwner(dataFolder, (owner) => fillDatabase(owner, nation))
    await untilAllIsRead(first)
    await first.stop()
    const seconds: number[] = []
    for (let round = 0; round < starts; round += 1) seconds.push(await timeStart(dataFolder))
    return [
      atMost({
        promise: 'restart to a served page, median',
        value: median(seconds),
        limit: 2,
        unit: 's',
        detail: `slowest ${formatQuantity(Math.max(...seconds), 's')}`,
        how: `\`undagi serve\` on a data folder with 621 × 47 × 5 ratings, from starting the process to the whole sign-in page; median of ${starts}; PostgreSQL stopped in between, files in the system's cache`,
      }),
      atMost({
        promise: 'embedded PostgreSQL ready again, median',
        value: median(await timeDatabase(dataFolder)),
        limit: 300,
        unit: 'ms',
        how: `on the same data folder, until it takes connections; median of ${starts}, stopped in between`,
      }),
      await measureMemory(dataFolder),
    ]
  } finally {
    await first.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function timeStart(dataFolder: string): Promise<number> {
  const startedAt = performance.now()
  const served = await serveUndagi({ example: false, dataFolder })
  try {
    const page = await fetch(`${served.address}/masuk`)
    const text = await page.text()
    const seconds = (performance.now() - startedAt) / 1000
    if (!page.ok || !text.includes('<html')) throw new Error(`/masuk answered ${page.status}.`)
    return seconds
  } finally {
    await served.stop()
  }
}

async function timeDatabase(dataFolder: string): Promise<readonly number[]> {
  const milliseconds: number[] = []
  for (let round = 0; round < starts; round += 1) {
    const before = performance.now()
    const database = await startEmbeddedPostgres(dataFolder)
    milliseconds.push(performance.now() - before)
    await database.stop()
  }
  return milliseconds
}

async function measureMemory(dataFolder: string): Promise<Figure> {
  const served = await serveUndagi({ example: false, dataFolder })
  try {
    await openPages(served.address, { email: 'rina@contoh.go.id', password: examplePassword(served), pages })
    const { total, server, postgres } = installationMemory(served)
    return atMost({
      promise: 'resident memory in use',
      value: total,
      limit: 250,
      unit: 'MB',
      detail: `server ${formatQuantity(server, 'MB')}, PostgreSQL ${formatQuantity(postgres, 'MB')}`,
      how: `with no document waiting to be read, after a sign-in and ${pages} pages (the page and the API requests of Beranda each): proportional set size of the server and of all processes of its embedded PostgreSQL`,
    })
  } finally {
    await served.stop()
  }
}
