import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flippedFiles, type HostileFile, hostileFiles } from '@undagi/documents/testing/hostile'
import { ensureDebianPackages } from '../scripts/debian-packages.mjs'
import { type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { keepAsEvidence, sendBytes } from './hostile/offer-files.ts'
import { readWithoutPoppler } from './hostile/read-without-poppler.ts'
import { type Watched, watchReading } from './hostile/watch-reading.ts'
import { percentile } from './percentile.ts'
import { readerProcesses } from './resident-memory.ts'
import { type Member, signInAsRina } from './uploads/member.ts'

const filesEach = 50
const flipped = 100
const longestEndMs = 30_000
const honest = 'notula yang panjang'

/** Everything hostile that we know, and a text as long as any, through the real server. */
export async function measureHostile(): Promise<readonly Figure[]> {
  const figures = await withServer()
  // Only now: what the server and its PostgreSQL hold is none of the readers'.
  return [...figures, ...(await withoutPoppler())]
}

async function withServer(): Promise<readonly Figure[]> {
  const missing = ensureDebianPackages(['poppler-utils', 'tesseract-ocr', 'tesseract-ocr-ind'])
  if (missing.length > 0) throw new Error(missing.join('; '))
  const temporary = mkdtempSync(join(tmpdir(), 'undagi-sisa-'))
  const served = await serveUndagi({ env: { TMPDIR: temporary } })
  try {
    const member = await signInAsRina(served)
    const files = [...hostileFiles(4), longText(), ...flippedFiles(seeds())]
    const ids = await offer(member, files)
    const watched = await watchReading(served, member, ids)
    const processes = await lastingProcesses(served)
    const left = readdirSync(temporary).filter((name) => name.startsWith('undagi-'))
    return figuresOf(watched, files, { files: left, processes })
  } finally {
    await served.discard()
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Signatures are still being looked at when the last text has been read: what goes by itself is not left behind. */
async function lastingProcesses(served: ServedUndagi): Promise<readonly number[]> {
  const until = performance.now() + longestEndMs
  for (;;) {
    const running = readerProcesses(served)
    if (running.length === 0 || performance.now() > until) return running
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const seeds = () => Array.from({ length: flipped }, (_, index) => index + 1)

function longText(): HostileFile {
  const line = 'Menimbang bahwa dalam rangka penyelenggaraan layanan elektronik perlu ditetapkan pedoman.\n'
  return {
    title: honest,
    name: 'panjang.txt',
    bytes: () => Buffer.alloc(7_900_000, line),
    ends: ['readable'],
  }
}

async function offer(member: Member, files: readonly HostileFile[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (let first = 0; first < files.length; first += filesEach) {
    const uploadIds: string[] = []
    for (const { name, bytes } of files.slice(first, first + filesEach))
      uploadIds.push(await sendBytes(member, name, bytes()))
    ids.push((await keepAsEvidence(member, uploadIds)).id)
  }
  return ids
}

/** A reserve that is never run on these would be trusted unseen. */
async function withoutPoppler(): Promise<readonly Figure[]> {
  const pdfs = hostileFiles(4).filter(({ name }) => name.endsWith('.pdf'))
  const { ends, mostMegabytes, seconds } = await readWithoutPoppler(pdfs)
  const counted = [...Map.groupBy(ends, (end) => end)].map(([end, all]) => `${end} ${all.length}`).join(', ')
  const how = `the ${pdfs.length} PDFs among them, by the whole chain of reading in its limited processes, one after another in ${formatQuantity(seconds, 's')}`
  return [
    atMost({
      promise: 'where poppler is missing, that end without a stated result',
      value: ends.filter((end) => end === 'failed' || end === 'killed').length,
      limit: 0,
      unit: 'files',
      detail: counted,
      how,
    }),
    atMost({
      promise: 'memory of whoever reads there, with all they start',
      value: mostMegabytes,
      limit: 300,
      unit: 'MB',
      how: `${how}; the most that was seen, proportional set size, looked at every 20 ms`,
    }),
  ]
}

interface Remains {
  readonly files: readonly string[]
  readonly processes: readonly number[]
}

function figuresOf(
  { kept, answersMs, mostMegabytes, seconds }: Watched,
  files: readonly HostileFile[],
  left: Remains,
): readonly Figure[] {
  const ends = kept.flatMap(({ newest }) => newest.files.map(({ reading, found }) => found?.text ?? reading))
  const wrong = files.filter(({ ends: foreseen }, index) => !foreseen.some((end) => end === ends[index]))
  for (const { title } of wrong)
    console.log(`not foreseen: ${title}: ${ends[files.findIndex((file) => file.title === title)]}`)
  const counted = [...Map.groupBy(ends, (end) => end)].map(([end, all]) => `${end} ${all.length}`).join(', ')
  const how = `${files.length} files: bombs of several kinds, loops, scripts, polyglots, ${flipped} with bits turned over, and a text of 7.9 MB; read by the server's own readers in ${formatQuantity(seconds, 's')}`
  return [
    atMost({
      promise: 'hostile files that end otherwise than foreseen',
      value: wrong.length,
      limit: 0,
      unit: 'files',
      detail: counted,
      how,
    }),
    atMost({
      promise: 'memory of whoever reads, with all they start',
      value: mostMegabytes,
      limit: 300,
      unit: 'MB',
      how: 'the most that was seen, proportional set size, looked at every 40 ms; neither PostgreSQL nor the daily backup, which run below the server too, read any document',
    }),
    atMost({
      promise: 'others are answered meanwhile, p95',
      value: percentile(answersMs, 0.95),
      limit: 100,
      unit: 'ms',
      detail: `median ${formatQuantity(percentile(answersMs, 0.5), 'ms')}, longest ${formatQuantity(Math.max(...answersMs), 'ms')}, ${answersMs.length} answers`,
      how: 'the overview of an institution, asked for again 50 ms after each answer, on the same cores',
    }),
    atMost({
      promise: 'files and processes left behind',
      value: left.files.length + left.processes.length,
      limit: 0,
      unit: 'files',
      ...(left.files.length > 0 && { detail: left.files.join(', ') }),
      how: 'in the folder for temporary files of the server, and of readers below its process, once all is read',
    }),
  ]
}
