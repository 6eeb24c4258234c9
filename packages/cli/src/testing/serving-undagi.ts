import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/undagi.js', import.meta.url))

export interface Serving {
  readonly process: ChildProcess
  readonly address: string
  readonly ended: Promise<number | null>
}

/** Starts `undagi serve` on a free port and waits for its address. */
export async function serveUndagi(dataFolder: string, nodeOptions: readonly string[] = []): Promise<Serving> {
  const args = [...nodeOptions, BIN, 'serve', '--port', '0', '--data', dataFolder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' })
  const ended = once(child, 'close').then(() => child.exitCode)
  let printed = ''
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /http:\/\/[^\s/]+/.exec(printed)
      if (found !== null) resolve(found[0])
    })
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    child.once('close', () => reject(new Error(`ended before serving:\n${printed}`)))
  })
  return { process: child, address: await address, ended }
}

/** Whether a PostgreSQL server still works on this data folder. */
export function isDatabaseRunning(dataFolder: string): boolean {
  const pidFile = join(dataFolder, 'postgres', 'postmaster.pid')
  if (!existsSync(pidFile)) return false
  try {
    return process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 0)
  } catch {
    return false
  }
}
