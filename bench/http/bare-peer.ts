import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ClientConfig } from 'pg'

/** Starts the bare route in a process of its own; resolves when it listens. */
export async function startBarePeer(
  connection: ClientConfig,
): Promise<{ address: string; stop: () => Promise<unknown> }> {
  const program = fileURLToPath(import.meta.resolve('./bare-route.ts'))
  const child = spawn(process.execPath, [program, JSON.stringify(connection)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  const listening = once(child.stdout, 'data').then(([printed]) => String(printed).trim())
  const address = await Promise.race([listening, ended.then(() => undefined)])
  if (address === undefined) throw new Error('The bare route ended before it listened.')
  return { address, stop }
}
