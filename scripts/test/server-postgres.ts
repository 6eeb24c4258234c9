import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const versions = '/usr/lib/postgresql'

/**
 * A server PostgreSQL of Debian on its own port and in its own folder, thrown away by `stop`.
 * PostgreSQL refuses root, so as root it runs as Debian's `postgres` user.
 */
export async function startServerPostgres(): Promise<{ url: string; stop: () => void }> {
  const binaries = oldestBinaries()
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'undagi-pg-'))
  if (process.getuid?.() === 0) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(folder, id('-u'), id('-g'))
  }
  const data = join(folder, 'data')
  // Passwords are asked for, as on a real server: the derived ones of the roles are tested with it.
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  asPostgres(`${binaries}/initdb`, [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--locale=C.UTF-8',
    '-E',
    'UTF8',
  ])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c full_page_writes=off`
  asPostgres(`${binaries}/pg_ctl`, ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => {
      asPostgres(`${binaries}/pg_ctl`, ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Debian 12 brings PostgreSQL 15, later releases newer ones; of several the oldest, which understands least. */
function oldestBinaries(): string {
  const [oldest] = globSync('*/bin/postgres', { cwd: versions })
    .map((path) => Number.parseInt(path, 10))
    .sort((a, b) => a - b)
  if (oldest === undefined) throw new Error(`Tidak ada PostgreSQL di ${versions}.`)
  return join(versions, `${oldest}`, 'bin')
}

function asPostgres(command: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0
  const [program, programArgs] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', command, ...args]]
    : [command, [...args]]
  execFileSync(program, programArgs, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      if (address === null || typeof address === 'string') return reject(new Error('no port'))
      probe.close(() => resolve(address.port))
    })
  })
}
