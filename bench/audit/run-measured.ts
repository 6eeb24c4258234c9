import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

interface Measured {
  readonly seconds: number
  /** The most that was resident at any time, in MB. */
  readonly peakMemory: number
  readonly printed: string
  readonly exitCode: number | null
}

/** Runs a program of Node to its end, and looks what it took (Linux). */
export async function runMeasured(args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let peakMemory = 0
  const watch = setInterval(() => {
    peakMemory = Math.max(peakMemory, peakOf(child.pid))
  }, 50)
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')])
  clearInterval(watch)
  return { seconds: (performance.now() - started) / 1000, peakMemory, printed, exitCode: child.exitCode }
}

/** The system keeps the highest value by itself: a late look misses nothing but the last moments. */
function peakOf(processId: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
    return (Number(kilobytes ?? 0) * 1024) / 1e6
  } catch {
    return 0
  }
}
