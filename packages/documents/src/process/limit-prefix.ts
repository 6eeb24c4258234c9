import { existsSync } from 'node:fs'

/** V8 sets room aside for compiled programs, as writable, and hardly uses any of it. */
export const setAsideByNodeMiB = process.arch === 'arm64' ? 128 : 512

export interface ResourceLimits {
  /** All that it reaches, also what it never touches; only Linux can hold a process to it. */
  readonly addressSpaceMiB: number
  /** What it may write in memory: heap, buffers and stacks. The kernel gives no more, however fast it asks (Linux since 4.7). */
  readonly writableMiB: number
  readonly cpuSeconds: number
  /** The longest file it may write. */
  readonly fileBytes: number
}

const MEBIBYTE = 1024 * 1024
const PRLIMIT = '/usr/bin/prlimit'
const SETPRIV = '/usr/bin/setpriv'

/**
 * The command, held to its limits and killed by the kernel the moment that who started it dies. Beyond its processor time it is told
 * so by a signal first: thus a limit is known from a death of another kind.
 */
export function limited(command: readonly [string, ...string[]], limits: ResourceLimits) {
  const { addressSpaceMiB, writableMiB, cpuSeconds, fileBytes } = limits
  const memory = [`--as=${addressSpaceMiB * MEBIBYTE}`, `--data=${writableMiB * MEBIBYTE}`]
  const time = `--cpu=${cpuSeconds}:${cpuSeconds + 1}`
  const line = [
    ...(existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'KILL'] : []),
    ...(existsSync(PRLIMIT) ? [PRLIMIT, ...memory, time, `--fsize=${fileBytes}`, '--core=0'] : []),
    ...command,
  ]
  const [program = command[0], ...args] = line
  return { program, args }
}
