// Runs on the Node of a fresh machine (20 or newer) before anything is installed: no dependency, no newer API.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdsAll } from './installed.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node24 = join(root, 'node_modules/node/bin/node')
const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules/.cache/undagi-lock.sha256')

/** Installs what the lock file names, once per lock file. */
function ensureDependencies() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
  if (existsSync(node24) && (installed === wanted || installedByHand())) return
  process.stderr.write('Memasang kebutuhan (npm ci), sekali saja…\n')
  // The lock file names every package by its hash: asking whether what npm keeps of it is still the newest answers nothing.
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, wanted)
}

/** Whether npm was run by a person: it notes beside the packages what it put there. */
function installedByHand() {
  const note = join(root, 'node_modules/.package-lock.json')
  return existsSync(note) && holdsAll(readFileSync(note, 'utf8'), readFileSync(lockFile, 'utf8'))
}

/**
 * Brings dependencies and Node 24, then runs `script` again under Node 24.
 * Returns only inside that second run; the first one ends the process with the second's exit code.
 * @param {string} script
 */
export async function ensureNode24(script) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    process.stderr.write(`Undagi perlu Node.js 20 atau lebih baru, yang terpasang ${process.version}.\n`)
    process.exit(2)
  }
  if (process.env.UNDAGI_BOOTSTRAPPED === '1') return
  ensureDependencies()
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
  const again = spawn(node24, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, UNDAGI_BOOTSTRAPPED: '1', PATH: path },
  })
  // A terminal sends Ctrl+C to both processes by itself; an order to end reaches this one alone.
  process.on('SIGINT', () => process.stdin.isTTY || again.kill('SIGINT'))
  process.on('SIGTERM', () => again.kill('SIGTERM'))
  process.exit(await new Promise((resolve) => again.on('exit', (code) => resolve(code ?? 1))))
}

/**
 * Runs a command at the root of the project and ends the process when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (result.error) {
    process.stderr.write(`${command} tidak dapat dijalankan: ${result.error.message}\n`)
    process.exit(1)
  }
  if (result.status !== 0) process.exit(result.status ?? 1)
}
