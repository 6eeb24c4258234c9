import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createClamd } from '../platform/scanner/clamd.ts'

const program = '/usr/sbin/clamd'

/** Why there is no real one here; undefined: there is. */
export const noClamd = existsSync(program)
  ? undefined
  : `${program} is not installed (Debian: clamav-daemon, 45 MB)`

export interface RealClamd {
  readonly path: string
  stop(): void
}

/** Debian's clamd with one signature of our own, which is enough to speak with it; it takes files of up to a megabyte. */
export async function startClamd(virus: Buffer): Promise<RealClamd> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-clamd-'))
  chmodSync(folder, 0o755)
  const path = join(folder, 'clamd.ctl')
  const configuration = join(folder, 'clamd.conf')
  writeFileSync(join(folder, 'custom.ndb'), `Uji.EICAR:0:*:${virus.toString('hex')}\n`)
  const settings = [
    ...[`LocalSocket ${path}`, `DatabaseDirectory ${folder}`, `TemporaryDirectory ${folder}`],
    ...['Foreground yes', 'StreamMaxLength 1M', 'MaxThreads 2'],
    ...(process.getuid?.() === 0 ? ['User root'] : []),
  ]
  writeFileSync(configuration, `${settings.join('\n')}\n`)
  const child = spawn(program, ['--config-file', configuration], { stdio: 'ignore' })
  const clamd = createClamd({ path })
  await expect.poll(() => clamd.version().catch(() => ''), { timeout: 20_000 }).toContain('ClamAV')
  return {
    path,
    stop() {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
