import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedUndagi } from '../scripts/test/served-undagi.ts'

const BACKUP = 'backup-process.ts'

export interface InstallationMemory {
  readonly server: number
  readonly postgres: number
  readonly total: number
}

/** Resident memory in MB of a server and of the embedded PostgreSQL of its data folder. */
export function installationMemory(served: Pick<ServedUndagi, 'process' | 'dataFolder'>): InstallationMemory {
  if (served.process.pid === undefined) throw new Error('The server has no process.')
  const ofPostgres = withDescendants(postgresProcess(served.dataFolder))
  // Its PostgreSQL is its child, or lives beside it where another process started it: it is counted once.
  const ofServer = withDescendants(served.process.pid).filter((id) => !ofPostgres.includes(id))
  const server = sumOf(ofServer)
  const postgres = sumOf(ofPostgres)
  if (server === 0 || postgres === 0)
    throw new Error('This system does not tell the memory of a process (Linux does).')
  return { server, postgres, total: server + postgres }
}

/**
 * What a server has started beside itself to read documents, and what that has started. Its PostgreSQL may be its child too, and so is the
 * daily backup: neither reads any document.
 */
export function readerProcesses({
  process: { pid = 0 },
  dataFolder,
}: Pick<ServedUndagi, 'process' | 'dataFolder'>): readonly number[] {
  const others = new Set([pid, ...withDescendants(postgresProcess(dataFolder))])
  return withDescendants(pid).filter((id) => !others.has(id) && !readProcess(id, 'cmdline').includes(BACKUP))
}

/** Resident memory in MB of all of these, each page that several share counted once in all. */
export const memoryOf = (processIds: readonly number[]): number => sumOf(processIds)

/** What this process itself has started, and what that has started. */
export const ownProcesses = (): readonly number[] => withDescendants(process.pid).slice(1)

/** Resident memory in MB of the server alone. */
export function serverMemory({ process: { pid = 0 } }: Pick<ServedUndagi, 'process'>): number {
  return sumOf([pid])
}

/** Resident memory in MB (10⁶ bytes), each page that several share counted once in all (proportional set size, Linux). */
function sumOf(processIds: readonly number[]): number {
  const kilobytes = processIds.map((id) =>
    Number(/^Pss:\s+(\d+) kB$/m.exec(readProcess(id, 'smaps_rollup'))?.[1] ?? 0),
  )
  return (kilobytes.reduce((sum, size) => sum + size, 0) * 1024) / 1e6
}

/** Whoever started the embedded PostgreSQL, it writes its process id down. */
function postgresProcess(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8'), 10)
}

function withDescendants(processId: number): readonly number[] {
  const children = readProcess(processId, `task/${processId}/children`).split(' ').filter(Boolean)
  return [processId, ...children.flatMap((id) => withDescendants(Number(id)))]
}

/** Empty where the process has ended meanwhile. */
function readProcess(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
