import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedUndagi } from '../scripts/test/served-undagi.ts'

export interface InstallationMemory {
  readonly server: number
  readonly postgres: number
  readonly total: number
}

/** Resident memory in MB of a server and of the embedded PostgreSQL of its data folder. */
export function installationMemory(served: Pick<ServedUndagi, 'process' | 'dataFolder'>): InstallationMemory {
  if (served.process.pid === undefined) throw new Error('The server has no process.')
  const server = residentMemory(served.process.pid)
  const postgres = residentMemory(postgresProcess(served.dataFolder))
  if (server === 0 || postgres === 0)
    throw new Error('This system does not tell the memory of a process (Linux does).')
  return { server, postgres, total: server + postgres }
}

/** Resident memory in MB of what a server has started beside itself, such as readers of documents. */
export function startedMemory({ process: { pid = 0 } }: Pick<ServedUndagi, 'process'>): number {
  return sumOf(withDescendants(pid).filter((id) => id !== pid))
}

/** Resident memory in MB of the server alone. */
export function serverMemory({ process: { pid = 0 } }: Pick<ServedUndagi, 'process'>): number {
  return sumOf([pid])
}

/**
 * Resident memory in MB (10⁶ bytes) of a process and all it started, each page that several share counted once in all
 * (proportional set size, Linux).
 */
function residentMemory(processId: number): number {
  return sumOf(withDescendants(processId))
}

function sumOf(processIds: readonly number[]): number {
  const kilobytes = processIds.map((id) =>
    Number(/^Pss:\s+(\d+) kB$/m.exec(readProcess(id, 'smaps_rollup'))?.[1] ?? 0),
  )
  return (kilobytes.reduce((sum, size) => sum + size, 0) * 1024) / 1e6
}

/** The embedded PostgreSQL lives beside the server, not below it: it writes its process id down. */
function postgresProcess(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8'), 10)
}

function withDescendants(processId: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(Number(entry))
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const collect = (id: number): readonly number[] => [id, ...(children.get(id) ?? []).flatMap(collect)]
  return collect(processId)
}

/** The name in front may hold spaces and brackets: the fields begin behind the last one. */
function parentOf(id: number): number {
  return Number(readProcess(id, 'stat').split(') ').at(-1)?.split(' ')[1])
}

/** Empty where the process has ended meanwhile. */
function readProcess(id: number, file: 'stat' | 'smaps_rollup'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
