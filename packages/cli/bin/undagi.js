#!/usr/bin/env node
// Plain JavaScript that any Node since 18 understands: it finds the Node that Undagi was installed with and hands over.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { constants, homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24
const EXIT_UNUSABLE = 2
// Left alone, V8 lets its young generation grow to some 300 MB while modules load, and keeps it. Much less, and what requests under
// way still hold is taken for old, which costs more memory and half of the time. On few cores, threads that help to collect wait
// for the very cores that PostgreSQL works on.
const YOUNG_GENERATION = ['--max-semi-space-size=16', '--no-parallel-scavenge']
// What loading has left is given back once, before the first request (give-back-memory.ts).
const NODE_OPTIONS = [...YOUNG_GENERATION, '--expose-gc']
// Left alone, glibc learns from the first password (32 MB to hash one) to keep that much of whatever is freed, in a heap of its own
// for every thread.
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

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

/**
 * Where Node keeps what it has compiled, for the next start: without it each start strips the types of a thousand files anew, with a
 * compiler that then stays in memory. Whoever can write there can have code run, so it must be ours alone.
 */
function compiledFolder() {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'undagi', 'compiled')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = statSync(folder)
    return uid === process.getuid() && (mode & 0o022) === 0 ? { NODE_COMPILE_CACHE: folder } : {}
  } catch {
    return {}
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
  const child = spawn(node, [...NODE_OPTIONS, main, ...process.argv.slice(2)], {
    env: environment,
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
// What the operator sets stands.
const environment = { ...ALLOCATOR, ...compiledFolder(), ...process.env }
const currentMajor = Number(process.versions.node.split('.')[0])

if (findInstalled('commander') === undefined) refuse()
else if (currentMajor >= NEEDED_MAJOR) {
  // The flags must be there from the start. Where a process can become another one, this one does: no second process stays.
  const command = [process.execPath, ...NODE_OPTIONS, main, ...process.argv.slice(2)]
  if (process.platform !== 'win32') process.execve(process.execPath, command, environment)
  await import('../src/main.ts')
} else if (node === undefined) refuse()
else handOver(node)
