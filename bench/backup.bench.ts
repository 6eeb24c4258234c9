import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBackup } from '../packages/server/src/index.ts'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { type CommandRun, runCommand } from './backup/run-command.ts'
import { atLeast, atMost, type Figure, formatQuantity } from './figure.ts'
import { openLoop } from './http/open-loop.ts'
import { createSender } from './http/send.ts'
import { mixedTraffic } from './http/traffic.ts'
import { withOwner } from './national/connection.ts'
import { fillDatabase } from './national/fill-database.ts'
import { fillLog } from './national/fill-log.ts'
import { imagineNation, type Nation } from './national/nation.ts'
import { percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'

const perSecond = 300
const readSeconds = 10

interface Written {
  readonly file: string
  readonly run: CommandRun
  readonly megabytes: number
}

/** A nation is saved while people read, and put back: how fast, in how much memory, and what the readers notice. */
export async function measureBackup(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-backups-'))
  const nation = imagineNation(readInstrument('spbe-2020'))
  const served = await serveUndagi({ example: false })
  const { dataFolder } = served
  const write = async (name: string): Promise<Written> => {
    const file = join(folder, name)
    const run = await runCommand(['backup', file, '--data', dataFolder])
    const { manifest } = await checkBackup(file)
    return { file, run, megabytes: manifest.totals.rawBytes / 1e6 }
  }
  try {
    await withOwner(dataFolder, (owner) => fillDatabase(owner, nation))
    const part = await write('part.undagi')
    await withOwner(dataFolder, (owner) => fillLog(owner, nation))
    const full = await write('full.undagi')
    const reading = await measureReaders(served, nation, () =>
      writeAndForget(join(folder, 'while-reading.undagi'), dataFolder),
    )
    await served.stop()
    const restoredPart = await runCommand(['restore', part.file, '--data', dataFolder])
    const restored = await runCommand(['restore', full.file, '--data', dataFolder])
    return [
      speedOfBackup(full),
      speedOfRestoration(full, restored),
      memoryOf('backup', { part: part.run, full: full.run, megabytes: [part.megabytes, full.megabytes] }),
      memoryOf('restore', {
        part: restoredPart,
        full: restored,
        megabytes: [part.megabytes, full.megabytes],
      }),
      reading,
    ]
  } finally {
    await served.stop()
    for (const path of [folder, dataFolder]) rmSync(path, { recursive: true, force: true })
  }
}

function speedOfBackup({ run, megabytes }: Written): Figure {
  return atLeast({
    promise: 'backup of a nation, MB of table data per second',
    value: megabytes / run.seconds,
    limit: 50,
    unit: 'MB',
    detail: `${formatQuantity(megabytes, 'MB')} in ${formatQuantity(run.seconds, 's')}`,
    how: '`undagi backup` beside a running server with 621 × 47 × 5 ratings and a log of a million rows, from starting the process to the file on the disk; table data as COPY writes them, uncompressed',
  })
}

function speedOfRestoration({ megabytes }: Written, { seconds, told }: CommandRun): Figure {
  const beginsAt = (words: string) => told.find(({ line }) => line.startsWith(words))?.at ?? seconds
  const [load, index, update] = [beginsAt('Memulihkan'), beginsAt('Membangun'), beginsAt('Menyesuaikan')]
  return atLeast({
    promise: 'restoration of a nation, MB of table data per second',
    value: megabytes / seconds,
    limit: 50,
    unit: 'MB',
    detail: `${formatQuantity(seconds, 's')}: verified after ${formatQuantity(load, 's')}, loaded, indexed and compared after ${formatQuantity(index, 's')}, constraints after ${formatQuantity(update, 's')}`,
    how: '`undagi restore` of that file over the installation it came from, from starting the process to its end, start and stop of the embedded PostgreSQL, verification and comparison of every byte included',
  })
}

interface Runs {
  readonly part: CommandRun
  readonly full: CommandRun
  readonly megabytes: readonly number[]
}

function memoryOf(command: 'backup' | 'restore', { part, full, megabytes }: Runs): Figure {
  const [less = 0, more = 0] = megabytes
  return atMost({
    promise: `memory of undagi ${command}, beside that for a part of the data`,
    value: (full.peakMegabytes / part.peakMegabytes) * 100,
    limit: 120,
    unit: '%',
    detail: `peak ${formatQuantity(full.peakMegabytes, 'MB')} for ${formatQuantity(more, 'MB')} of table data, ${formatQuantity(part.peakMegabytes, 'MB')} for ${formatQuantity(less, 'MB')}`,
    how: 'highest resident memory of the process as the kernel counts it; constant means that more data take more time, not more memory',
  })
}

async function measureReaders(
  { address }: ServedUndagi,
  nation: Nation,
  backUp: () => Promise<CommandRun>,
): Promise<Figure> {
  const { send, close } = createSender(address)
  const reads = mixedTraffic(nation, perSecond, readSeconds).filter(({ request }) => request.kind === 'read')
  const p95 = async () =>
    percentile(
      (await openLoop(reads, send)).map(({ milliseconds }) => milliseconds),
      0.95,
    )
  await openLoop(reads.slice(0, 3 * perSecond), send) // to warm up
  const undisturbed = await p95()
  const readers = openLoop(reads, send)
  const startedAt = performance.now()
  const spans = await repeatUntil(readers, backUp)
  const answers = await readers
  close()
  const during = answers.filter((_, index) => isWithin(spans, startedAt + (reads[index]?.at ?? 0)))
  const seconds = spans.reduce((sum, { from, to }) => sum + to - from, 0) / 1000
  return atMost({
    promise: 'reads during a backup, p95',
    value: percentile(
      during.map(({ milliseconds }) => milliseconds),
      0.95,
    ),
    limit: 50,
    unit: 'ms',
    detail: `${formatQuantity(undisturbed, 'ms')} without; ${during.length} reads during ${spans.length} backups of together ${formatQuantity(seconds, 's')}`,
    how: `GET assessment arriving at random, about ${Math.round(perSecond * 0.8)} a second (open loop), for ${readSeconds} s without and for ${readSeconds} s with one backup of the whole nation after another; only reads that were due while a backup was reading the database count`,
  })
}

interface Span {
  readonly from: number
  readonly to: number
}

/** One backup after another, until the readers are done; when each was at work, from its first word to its end. */
async function repeatUntil(
  readers: Promise<unknown>,
  backUp: () => Promise<CommandRun>,
): Promise<readonly Span[]> {
  let isOver = false
  const over = readers.finally(() => {
    isOver = true
  })
  const spans: Span[] = []
  while (!isOver) {
    const beganAt = performance.now()
    const { told, seconds } = await backUp()
    spans.push({ from: beganAt + (told[0]?.at ?? 0) * 1000, to: beganAt + seconds * 1000 })
  }
  await over
  return spans
}

const isWithin = (spans: readonly Span[], instant: number) =>
  spans.some(({ from, to }) => from <= instant && instant < to)

async function writeAndForget(file: string, dataFolder: string): Promise<CommandRun> {
  const run = await runCommand(['backup', file, '--data', dataFolder])
  rmSync(file)
  return run
}
