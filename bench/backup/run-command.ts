import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/bootstrap.mjs'

export interface CommandRun {
  readonly seconds: number
  /** The most memory it held at any moment, in MB (10⁶ bytes). */
  readonly peakMegabytes: number
  /** What it told, with the second at which it did. */
  readonly told: readonly { readonly at: number; readonly line: string }[]
}

const betweenLooksMs = 50

/** One `undagi` command as an operator types it, from starting the process to its end; throws where it does not end well. */
export async function runCommand(args: readonly string[]): Promise<CommandRun> {
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1000
  const child = spawn(process.execPath, [join(root, 'packages/cli/bin/undagi.js'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const told: { at: number; line: string }[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter((part) => part !== '')) told.push({ at: seconds(), line })
  })
  let peakMegabytes = 0
  const looking = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid))
  }, betweenLooksMs)
  await once(child, 'close')
  clearInterval(looking)
  if (child.exitCode !== 0) throw new Error(told.map(({ line }) => line).join('\n'))
  return { seconds: seconds(), peakMegabytes, told }
}

/** The kernel remembers the peak itself (Linux); 0 where the process has ended. */
function peakOf(processId: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
    return (Number(kilobytes ?? 0) * 1024) / 1e6
  } catch {
    return 0
  }
}
