import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

interface CommandLimits {
  readonly addressSpaceMiB: number
  readonly cpuSeconds: number
  readonly wallMs: number
  readonly outputBytes: number
}

export interface LimitedCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly limits: CommandLimits
  readonly environment?: Readonly<Record<string, string>>
}

export type CommandEnd =
  | { readonly ended: 'exited'; readonly code: number; readonly output: Buffer; readonly complaint: string }
  | { readonly ended: 'missing' }
  | { readonly ended: 'stopped'; readonly output: Buffer }

type Child = ChildProcessByStdio<null, Readable, Readable>

const PRLIMIT = '/usr/bin/prlimit'
const COMPLAINT_BYTES = 16 * 1024
const FILE_BYTES = 16 * 1024 * 1024

/**
 * Runs a program that parses files we do not trust: in an empty folder that is gone afterwards, without our environment,
 * with caps on memory, processor, files and time. What it printed until it was stopped is kept.
 */
export async function runLimitedCommand(job: LimitedCommand): Promise<CommandEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'undagi-read-'))
  try {
    return await runIn(folder, job)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runIn(folder: string, job: LimitedCommand): Promise<CommandEnd> {
  const [command, ...args] = commandLine(job)
  const env = { PATH: '/usr/bin:/bin:/usr/local/bin', TMPDIR: folder, LC_ALL: 'C.UTF-8', ...job.environment }
  // A group of its own, so that what it started dies with it.
  const child: Child = spawn(command, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let stopped = false
  const stop = () => {
    stopped = true
    killGroup(child)
  }
  const watchdog = setTimeout(stop, job.limits.wallMs)
  const output = collectUpTo(child.stdout, job.limits.outputBytes, stop)
  const complaint = collectUpTo(child.stderr, COMPLAINT_BYTES, () => {})
  try {
    const [code, signal] = await once(child, 'close')
    if (stopped || signal !== null) return { ended: 'stopped', output: output() }
    // prlimit, like a shell, says 127 where the program is not there.
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

function commandLine({ command, args, limits }: LimitedCommand): readonly [string, ...string[]] {
  if (!existsSync(PRLIMIT)) return [command, ...args]
  return [
    PRLIMIT,
    `--as=${limits.addressSpaceMiB * 1024 * 1024}`,
    `--cpu=${limits.cpuSeconds}`,
    `--fsize=${FILE_BYTES}`,
    '--core=0',
    command,
    ...args,
  ]
}

/** Keeps the beginning; a program that prints without end is stopped. */
function collectUpTo(stream: Readable, limit: number, whenFull: () => void): () => Buffer {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    if (size < limit) chunks.push(chunk.subarray(0, limit - size))
    size += chunk.length
    if (size > limit) whenFull()
  })
  return () => Buffer.concat(chunks)
}

function killGroup({ pid }: Child): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
