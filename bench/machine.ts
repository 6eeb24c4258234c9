import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'

/**
 * The machine in general words: enough to compare runs, nothing that tells whose machine it is. Asked before the run: work
 * of others that was already going on belongs to what a reader must know.
 */
export function describeMachine(): readonly string[] {
  return [
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 1e9)} GB memory`,
    operatingSystem(),
    `Node ${process.versions.node}`,
    ...versionOf('LibreOffice', '/usr/bin/soffice', ['--version']),
    ...versionOf('Chromium', '/usr/bin/chromium', ['--version']),
    `load average ${loadavg()[0]?.toFixed(1)} before the run`,
  ]
}

function operatingSystem(): string {
  if (!existsSync('/etc/os-release')) return process.platform
  return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform
}

function versionOf(name: string, program: string, args: readonly string[]): readonly string[] {
  if (!existsSync(program)) return []
  const printed = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const version = /\d+(\.\d+)+/.exec(printed)?.[0]
  return version === undefined ? [] : [`${name} ${version}`]
}
