import { spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import type { PostgresBinaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { ownerOf } from './run-as.ts'

const largestLog = 10 * 1024 * 1024

/** A server that this process has launched: still running, or ended with what it wrote about that. */
export interface LaunchedServer {
  hasEnded(): boolean
  complaint(): Promise<string>
}

/**
 * Starts the server in a session of its own, so that neither Ctrl-C nor the death of this process takes it along. It may turn
 * out that another process was quicker: then it ends by itself with "lock file already exists".
 */
export async function launchServer(folder: DataFolder, binaries: PostgresBinaries): Promise<LaunchedServer> {
  const { file, args, identity } = ownerOf(folder.cluster).command(binaries.postgres, [
    ...['-D', folder.cluster],
    ...Object.entries(settingsFor(folder)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const { log, size } = await openLog(folder.log)
  let failure: Error | undefined
  try {
    const child = spawn(file, args, {
      ...identity,
      cwd: '/',
      env: withoutOurAllocator(process.env),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    child.on('error', (error) => {
      failure = error
    })
    child.unref()
    return {
      hasEnded: () => failure !== undefined || child.exitCode !== null || child.signalCode !== null,
      complaint: async () => failure?.message ?? (await readFile(folder.log)).subarray(size).toString('utf8'),
    }
  } finally {
    await log.close()
  }
}

/** How our own process is to allocate is no matter of PostgreSQL's, which asks for large pieces and gives them back by itself. */
const withoutOurAllocator = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('MALLOC_')))

const settingsFor = ({ socketFolder }: DataFolder) => ({
  listen_addresses: '',
  unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
  unix_socket_permissions: '0700',
  port: '5432',
  cluster_name: 'undagi',
  log_checkpoints: 'off',
  // Details repeat what somebody typed, such as an address that exists already.
  log_error_verbosity: 'terse',
  // Our queries are short: compiling them costs more than it saves.
  jit: 'off',
  // Nobody replicates from here. Restoring then writes each table once, and a disk that fills up fails a statement, not the server.
  wal_level: 'minimal',
  max_wal_senders: '0',
})

async function openLog(path: string) {
  const before = await stat(path).catch(() => undefined)
  const tooLarge = before !== undefined && before.size > largestLog
  if (tooLarge) await rename(path, `${path}.1`)
  return { log: await open(path, 'a', 0o600), size: tooLarge ? 0 : (before?.size ?? 0) }
}

/** The process id in postmaster.pid: of the running server, or of one that was killed. */
export async function recordedProcessId({ cluster }: DataFolder): Promise<number | undefined> {
  const content = await readFile(`${cluster}/postmaster.pid`, 'utf8').catch(() => '')
  const id = Number.parseInt(content, 10)
  return Number.isSafeInteger(id) && id > 1 ? id : undefined
}
