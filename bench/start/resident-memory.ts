import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Resident memory in MB (10⁶ bytes) of a process and all it started, each page that several share counted once in all
 * (proportional set size, Linux).
 */
export function residentMemory(processIds: readonly number[]): number {
  const family = withDescendants(processIds)
  const kilobytes = family.map((id) => {
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1])
  })
  return (kilobytes.reduce((sum, size) => sum + size, 0) * 1024) / 1e6
}

/** The embedded PostgreSQL lives beside the server, not below it: it writes its process id down. */
export function postgresProcess(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8'), 10)
}

function withDescendants(processIds: readonly number[]): readonly number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(Number(entry))
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const collect = (id: number): readonly number[] => [id, ...(children.get(id) ?? []).flatMap(collect)]
  return processIds.flatMap(collect)
}

function parentOf(id: number): number | undefined {
  try {
    // The name before it may hold spaces and brackets: the fields begin behind the last one.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    return Number(fields?.[1])
  } catch {
    return undefined // ended meanwhile
  }
}
