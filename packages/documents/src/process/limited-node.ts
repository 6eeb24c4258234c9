import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Writable } from 'node:stream'
import { limited, setAsideByNodeMiB } from './limit-prefix.ts'
import { programFolders } from './program-folders.ts'
import { splitLines } from './split-lines.ts'
import { reasonOfSignal, type StopReason } from './stop-reason.ts'
import { watchMemory } from './watch-memory.ts'

interface ProcessLimits {
  /** All memory together, buffers included; only Linux can hold a process to it. */
  readonly addressSpaceMiB: number
  readonly heapMiB: number
  /** Its heap, buffers and stacks together; the kernel gives it no more, however fast it asks (Linux). */
  readonly writableMiB: number
  /** What it and all it starts may hold at a time; looked at again and again (Linux). */
  readonly residentMiB?: number
  readonly cpuSeconds: number
  /** How long it may stay silent. */
  readonly silenceMs: number
}

export interface LimitedNode {
  /** A script that reads standard input and prints lines. */
  readonly script: string
  readonly args?: readonly string[]
  /** An open file that becomes its standard input: it gets no path and may open nothing but its own code. */
  readonly input: number
  /** What else it is told, which it reads from file 3: through a pipe, for who may write no file. */
  readonly message?: string
  readonly readableFolders: readonly string[]
  /** It may start programs, and so read what they may. */
  readonly startsPrograms?: true
  readonly limits: ProcessLimits
  /** Kills it. */
  readonly signal?: AbortSignal | undefined
}

/** How it ended: by itself with a code, or it was stopped. */
export type NodeEnd =
  | { readonly ended: 'exited'; readonly code: number }
  | { readonly ended: 'stopped'; readonly because: StopReason }

/**
 * Runs a parser of files we do not trust where it can harm nothing: without the environment, without writing, and
 * with caps on memory and time. Ends quietly when the process is killed: the last line tells whether it finished, and what it
 * returns tells why not.
 */
export async function* runLimitedNode(job: LimitedNode): AsyncGenerator<string, NodeEnd> {
  const { residentMiB, silenceMs } = job.limits
  const { program, args } = commandLine(job)
  const child = spawn(program, args, {
    stdio: [job.input, 'pipe', 'ignore', ...(job.message === undefined ? [] : (['pipe'] as const))],
    // Who starts programs finds them where we do.
    env: job.startsPrograms === true ? { PATH: programFolders() } : {},
    cwd: '/',
  })
  tell(child, job.message)
  const kill = () => child.kill('SIGKILL')
  let stopped: StopReason | undefined
  const stop = (because: StopReason) => {
    stopped ??= because
    kill()
  }
  job.signal?.addEventListener('abort', kill)
  if (job.signal?.aborted === true) kill()
  const failed = once(child, 'error').then(([error]) => Promise.reject(error))
  const ended = once(child, 'close')
  ended.catch(() => {})
  const watchdog = setTimeout(stop, silenceMs, 'time')
  const memory =
    residentMiB === undefined ? undefined : watchMemory(child.pid, residentMiB, () => stop('size'))
  try {
    await Promise.race([once(child, 'spawn'), failed])
    for await (const line of splitLines(child.stdout ?? [])) {
      yield line
      watchdog.refresh()
    }
    const [code, signal] = await Promise.race([ended, failed])
    if (stopped !== undefined) return { ended: 'stopped', because: stopped }
    return signal === null
      ? { ended: 'exited', code: Number(code) }
      : { ended: 'stopped', because: reasonOfSignal(signal) }
  } finally {
    clearTimeout(watchdog)
    memory?.stop()
    job.signal?.removeEventListener('abort', kill)
    kill()
  }
}

function tell(child: ChildProcess, message: string | undefined): void {
  const pipe = child.stdio[3]
  if (message === undefined || !(pipe instanceof Writable)) return
  // It may end without having listened: how it ended says so.
  pipe.on('error', () => {})
  pipe.end(message)
}

function commandLine({ script, args = [], readableFolders, startsPrograms, limits }: LimitedNode) {
  const mayRead = readableFolders.map((folder) => `--allow-fs-read=${folder}`)
  return limited(
    [
      process.execPath,
      ...[`--max-old-space-size=${limits.heapMiB}`, '--max-semi-space-size=4'],
      ...['--permission', ...mayRead],
      ...(startsPrograms === true ? ['--allow-child-process'] : []),
      ...[script, ...args],
    ],
    { ...limits, writableMiB: limits.writableMiB + setAsideByNodeMiB, fileBytes: 0 },
  )
}
