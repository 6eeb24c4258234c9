#!/usr/bin/env node
// Plain JavaScript that any Node since 18 understands: it finds the Node that Undagi was installed with and hands over.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24
const EXIT_UNUSABLE = 2
// Left alone, V8 lets its young generation grow to some 300 MB while modules load, and keeps it. Much less, and what requests under
// way still hold is taken for old, which costs more memory and half of the time. On few cores, threads that help to collect wait
// for the very cores that PostgreSQL works on.
const YOUNG_GENERATION = ['--max-semi-space-size=16', '--no-parallel-scavenge']

const self = realpathSync(fileURLToPath(import.meta.url))
const main = join(dirname(self), '..', 'src', 'main.ts')

/** Looks for an installed package from here upwards, as Node itself does. */
function findInstalled(path) {
  for (let folder = dirname(self); ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', path)
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) return undefined
  }
}

function refuse() {
  process.stderr.write(
    'Undagi belum siap dipakai: pustaka yang diperlukan belum terpasang.\n' +
      'Jalankan npm ci dahulu di folder Undagi, lalu ulangi perintah ini.\n',
  )
  process.exitCode = EXIT_UNUSABLE
}

function handOver(node) {
  // The channel tells the child when this process is gone, even by force, so that no server is left behind.
  const child = spawn(node, [...YOUNG_GENERATION, main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl+C to both processes by itself.
    process.on(signal, () =>
      signal === 'SIGINT' && process.stdin.isTTY === true ? undefined : child.kill(signal),
    )
  }
  child.on('error', refuse)
  child.on('exit', (code, signal) => {
    process.exit(code === null ? 128 + (constants.signals[signal] || 0) : code)
  })
}

const node = findInstalled(process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node')
const currentMajor = Number(process.versions.node.split('.')[0])

if (findInstalled('commander') === undefined) refuse()
else if (currentMajor >= NEEDED_MAJOR) {
  // The flags must be there from the start. Where a process can become another one, this one does: no second process stays.
  const command = [process.execPath, ...YOUNG_GENERATION, main, ...process.argv.slice(2)]
  if (process.platform !== 'win32') process.execve(process.execPath, command, process.env)
  await import('../src/main.ts')
} else if (node === undefined) refuse()
else handOver(node)
