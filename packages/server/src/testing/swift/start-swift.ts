import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { configurationOf } from './configuration.ts'

export interface Swift {
  readonly endpoint: string
  /** As when it is lost: nobody answers there any more. Its folder goes too. */
  stop(): Promise<void>
}

const program = fileURLToPath(new URL('./serve.py', import.meta.url))
const names = ['account', 'container', 'object', 'proxy'] as const

/** Why there is none here; undefined: it can be started. */
export function whyNoSwift(): string | undefined {
  const lacking = names.filter((name) => !existsSync(`/usr/bin/swift-${name}-server`))
  if (lacking.length === 0) return undefined
  return `OpenStack Swift is not installed: apt-get install ${lacking.map((name) => `swift-${name}`).join(' ')}`
}

/** A real server that speaks S3 and checks signatures. */
export async function startSwift(): Promise<Swift> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-swift-'))
  mkdirSync(join(folder, 'disk'))
  for (const [name, text] of Object.entries(configurationOf(folder))) writeFileSync(join(folder, name), text)
  // Debian's own Python: another one does not know Debian's packages.
  const child = spawn('/usr/bin/python3', [program, folder], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => {
    said = (said + piece.toString()).slice(-4_000)
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Swift has ended by itself (${code}): ${said}`)
  })
  const stop = async () => {
    child.kill('SIGKILL')
    await ended.catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
  const [port] = await Promise.race([once(createInterface(child.stdout), 'line'), ended])
  return { endpoint: `http://127.0.0.1:${port}`, stop }
}
