import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { limited } from './limit-prefix.ts'
import { programFolders } from './program-folders.ts'
import { reasonOfSignal, type StopReason } from './stop-reason.ts'

interface CommandLimits {
  readonly addressSpaceMiB: number
  readonly writableMiB: number
  readonly cpuSeconds: number
  readonly wallMs: number
  readonly outputBytes: number
}

export interface LimitedCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly limits: CommandLimits
  readonly environment?: Readonly<Record<string, string>>
  /** What it finds as its standard input: a file by its path, or bytes. */
  readonly input?: string | Uint8Array
  /** For a program that cannot do without files of its own: a folder that is gone afterwards. Others can write nothing. */
  readonly hasFolder?: true
}

export type CommandEnd =
  | { readonly ended: 'exited'; readonly code: number; readonly output: Buffer; readonly complaint: string }
  | { readonly ended: 'missing' }
  | { readonly ended: 'stopped'; readonly because: StopReason; readonly output: Buffer }

const COMPLAINT_BYTES = 16 * 1024
const FOLDER_FILE_BYTES = 16 * 1024 * 1024

/**
 * Runs a program that parses files we do not trust: without our environment, without writing, with caps on memory, processor
 * and time. What it printed until it was stopped is kept.
 */
export async function runLimitedCommand(job: LimitedCommand): Promise<CommandEnd> {
  if (job.hasFolder !== true) return await runIn('/', job)
  const folder = await mkdtemp(join(tmpdir(), 'undagi-read-'))
  try {
    return await runIn(folder, job)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runIn(folder: string, job: LimitedCommand): Promise<CommandEnd> {
  const child = start(folder, job)
  let stopped: StopReason | undefined
  const stop = (because: StopReason) => {
    stopped ??= because
    killGroup(child)
  }
  const watchdog = setTimeout(stop, job.limits.wallMs, 'time')
  const output = collectUpTo(child.stdout, job.limits.outputBytes, () => stop('size'))
  const complaint = collectUpTo(child.stderr, COMPLAINT_BYTES, () => {})
  // Who has seen enough of what it is fed hangs up; that is no fault.
  if (child.stdin !== null) child.stdin.on('error', () => {}).end(job.input)
  try {
    const [code, signal] = await once(child, 'close')
    if (stopped !== undefined) return { ended: 'stopped', because: stopped, output: output() }
    if (signal !== null) return { ended: 'stopped', because: reasonOfSignal(signal), output: output() }
    // What sets the limits, like a shell, says 127 where the program is not there.
    if (code === 127) return { ended: 'missing' }
    return { ended: 'exited', code: Number(code), output: output(), complaint: complaint().toString('utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { ended: 'missing' }
    throw error
  } finally {
    clearTimeout(watchdog)
    killGroup(child)
  }
}

/** In a group of its own, so that what it started dies with it. */
function start(folder: string, { command, args, limits, environment, input, hasFolder }: LimitedCommand) {
  const fileBytes = hasFolder === true ? FOLDER_FILE_BYTES : 0
  const line = limited([command, ...args], { ...limits, fileBytes })
  const env = { PATH: programFolders(), TMPDIR: folder, LC_ALL: 'C.UTF-8', ...environment }
  const file = typeof input === 'string' ? openSync(input, 'r') : undefined
  const standardInput = file ?? (input === undefined ? 'ignore' : 'pipe')
  try {
    return spawn(line.program, line.args, {
      ...{ cwd: folder, env, detached: true },
      stdio: [standardInput, 'pipe', 'pipe'],
    })
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Keeps the beginning; a program that prints without end is stopped. */
function collectUpTo(stream: Readable | null, limit: number, whenFull: () => void): () => Buffer {
  const chunks: Buffer[] = []
  let size = 0
  stream?.on('data', (chunk: Buffer) => {
    if (size < limit) chunks.push(chunk.subarray(0, limit - size))
    size += chunk.length
    if (size > limit) whenFull()
  })
  return () => Buffer.concat(chunks)
}

function killGroup({ pid }: Pick<ChildProcess, 'pid'>): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
