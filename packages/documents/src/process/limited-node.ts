import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { splitLines } from './split-lines.ts'

interface ProcessLimits {
  /** All memory together, buffers included; only Linux can hold a process to it. */
  readonly addressSpaceMiB: number
  readonly heapMiB: number
  readonly cpuSeconds: number
  /** How long it may stay silent. */
  readonly silenceMs: number
}

export interface LimitedNode {
  /** A script that reads standard input and prints lines. */
  readonly script: string
  /** An open file that becomes its standard input: it gets no path and may open nothing but its own code. */
  readonly input: number
  /** Further open files, which it finds as 3, 4 and so on. */
  readonly moreInputs?: readonly number[]
  readonly readableFolders: readonly string[]
  readonly limits: ProcessLimits
}

const PRLIMIT = '/usr/bin/prlimit'

/**
 * Runs a parser of files we do not trust where it can harm nothing: without the environment, without writing, and
 * with caps on memory and time. Ends quietly when the process is killed: the last line tells whether it finished.
 */
export async function* runLimitedNode(job: LimitedNode): AsyncGenerator<string> {
  const [command, ...args] = commandLine(job)
  const child = spawn(command, args, {
    stdio: [job.input, 'pipe', 'ignore', ...(job.moreInputs ?? [])],
    env: {},
    cwd: '/',
  })
  const failed = once(child, 'error').then(([error]) => Promise.reject(error))
  const watchdog = setTimeout(() => child.kill('SIGKILL'), job.limits.silenceMs)
  try {
    await Promise.race([once(child, 'spawn'), failed])
    for await (const line of splitLines(child.stdout ?? [])) {
      yield line
      watchdog.refresh()
    }
  } finally {
    clearTimeout(watchdog)
    child.kill('SIGKILL')
  }
}

function commandLine({ script, readableFolders, limits }: LimitedNode): readonly [string, ...string[]] {
  const node: [string, ...string[]] = [
    process.execPath,
    `--max-old-space-size=${limits.heapMiB}`,
    '--permission',
    ...readableFolders.map((folder) => `--allow-fs-read=${folder}`),
    script,
  ]
  if (!existsSync(PRLIMIT)) return node
  const bytes = limits.addressSpaceMiB * 1024 * 1024
  return [PRLIMIT, `--as=${bytes}`, `--cpu=${limits.cpuSeconds}`, '--core=0', ...node]
}
