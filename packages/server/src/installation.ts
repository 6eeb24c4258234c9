import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SetupCode } from './features/setup/setup-door.ts'

/** A text of this installation alone, made at its first use and readable by its user only. */
export function installationSecret(dataFolder: string, name: string, bytes = 32): string {
  const path = join(dataFolder, name)
  mkdirSync(dataFolder, { recursive: true })
  if (!existsSync(path)) {
    // `wx`: of two processes that start at once, one writes and both read.
    try {
      writeFileSync(path, `${randomBytes(bytes).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      if (!existsSync(path)) throw error
    }
  }
  chmodSync(path, 0o600)
  return readFileSync(path, 'utf8').trim()
}

const setupCodeName = 'setup-code'

/** The code with which an empty installation is claimed: a file that only its user reads. */
export function setupCodeIn(dataFolder: string): SetupCode {
  return {
    read: () => installationSecret(dataFolder, setupCodeName, 18),
    discard: () => rmSync(join(dataFolder, setupCodeName), { force: true }),
  }
}
