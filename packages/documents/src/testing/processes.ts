import { readFileSync } from 'node:fs'

/** What a process started, and what that started. */
export function descendantsOf(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [...children, ...children.flatMap(descendantsOf)]
}

export const programOf = (pid: number) => read(`/proc/${pid}/comm`).trim()

/** A process that nobody has fetched yet is none any more. */
export const isRunning = (pid: number) => /^State:\s+[^Z]/m.test(read(`/proc/${pid}/status`))

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
