import { readFileSync } from 'node:fs'

const everyMs = 50
const PAGE_BYTES = 4096

/** Looks at what a process and all it started hold, and tells once when that is too much. Linux alone says it. */
export function watchMemory(pid: number | undefined, mostMiB: number, tell: () => void): { stop(): void } {
  const timer = setInterval(() => {
    if (pid === undefined || residentBytes(pid) <= mostMiB * 1024 * 1024) return
    clearInterval(timer)
    tell()
  }, everyMs)
  return { stop: () => clearInterval(timer) }
}

/** Of the process and its descendants; what several share with a file, such as the program itself, is nobody's. */
function residentBytes(pid: number): number {
  const [, resident = 0, shared = 0] = read(`/proc/${pid}/statm`).split(' ').map(Number)
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  const own = (resident - shared) * PAGE_BYTES
  return children.reduce((sum, child) => sum + residentBytes(child), own)
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
