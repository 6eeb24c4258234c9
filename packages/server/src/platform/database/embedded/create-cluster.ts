import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { DatabaseProblem } from '../database-problem.ts'
import type { PostgresBinaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { problemFrom } from './problem-from.ts'
import { candidatesForNewCluster, type RunAs } from './run-as.ts'

/** The owner of the database, as on a server: it may create roles but is no superuser. */
const createOwnerAndDatabase = `
CREATE ROLE undagi_migrator LOGIN CREATEROLE;
CREATE DATABASE undagi OWNER undagi_migrator;
`

/**
 * Makes the cluster aside and moves it into place when it is complete: a half-made one never has the final name, and of two
 * processes that do this at once one wins.
 */
export async function createCluster(folder: DataFolder, binaries: PostgresBinaries): Promise<void> {
  const failures: DatabaseProblem[] = []
  for (const runAs of candidatesForNewCluster()) {
    const aside = await mkdtemp(join(folder.path, 'new-postgres-'))
    try {
      await createClusterAs(runAs, aside, binaries)
      return await rename(aside, folder.cluster).catch(toleratingAnotherWinner)
    } catch (cause) {
      const problem = problemFrom(cause, folder.path)
      if (problem.code === 'no_space' || problem.code === 'unsupported_platform') throw problem
      failures.push(problem)
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
  }
  const [only, ...others] = failures
  if (only !== undefined && others.length === 0) throw only
  throw new DatabaseProblem('no_ordinary_user', `Basis data di ${folder.path} tidak dapat dibuat.`, {
    cause: new AggregateError(failures),
  })
}

async function createClusterAs(runAs: RunAs, aside: string, binaries: PostgresBinaries): Promise<void> {
  await runAs.own(aside)
  await run(runAs, binaries.initdb, [
    ...['-D', aside, '--username=postgres', '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8'],
    ...['--locale=C.UTF-8', '--data-checksums', '--no-instructions', '--set=timezone=UTC'],
  ])
  await run(runAs, binaries.postgres, ['--single', '-D', aside, 'postgres'], createOwnerAndDatabase)
}

function toleratingAnotherWinner(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause
}

async function run(runAs: RunAs, binary: string, args: readonly string[], input = ''): Promise<void> {
  const { file, args: fullArgs, identity } = runAs.command(binary, args)
  const child = spawn(file, fullArgs, { ...identity, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin.on('error', () => {}) // a command that fails at once does not read; its exit code tells
  child.stdin.end(input)
  const [complaint, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (exitCode !== 0) throw new Error(complaint || `${binary} berakhir dengan kode ${exitCode}`)
}
