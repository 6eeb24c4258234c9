import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/undagi.js', import.meta.url))

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real command line as its own process, in a folder that is not the project's. */
export async function runUndagi(...args: readonly string[]): Promise<Finished> {
  return await runNode([], args)
}

/** As above, with options for Node itself. */
export async function runNode(nodeOptions: readonly string[], args: readonly string[]): Promise<Finished> {
  const child = spawn(process.execPath, [...nodeOptions, BIN, ...args], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}
