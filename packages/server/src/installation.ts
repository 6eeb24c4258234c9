import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SetupCode } from './features/setup/setup-door.ts'

/** A text of this installation alone, made at its first use and readable by its user only. */
export function installationSecret(dataFolder: string, name: string, bytes = 32): string {
  const path = join(dataFolder, name)
  mkdirSync(dataFolder, { recursive: true })
  if (!existsSync(path)) writeOnce(path, `${randomBytes(bytes).toString('base64url')}\n`)
  chmodSync(path, 0o600)
  return readFileSync(path, 'utf8').trim()
}

/** Of two processes that start at once one names its file, whole; both read that one. */
function writeOnce(path: string, text: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 })
    linkSync(draft, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const setupCodeName = 'setup-code'

/** The code with which an empty installation is claimed: a file that only its user reads. */
export function setupCodeIn(dataFolder: string): SetupCode {
  return {
    read: () => installationSecret(dataFolder, setupCodeName, 18),
    discard: () => rmSync(join(dataFolder, setupCodeName), { force: true }),
  }
}
