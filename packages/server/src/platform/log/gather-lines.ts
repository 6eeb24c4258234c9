import type { LogLevel } from './log.ts'

export interface GatheredLines {
  readonly write: (line: string, level: LogLevel) => void
  /** Writes what still waits. */
  flush(): void
}

const longestWaitMs = 50
const mostWaiting = 200

/**
 * Writes lines about requests several at a time: each write to a pipe stops the whole process until whoever reads it has taken
 * it. What is graver is written at once, after what came before it, and nothing that was said is lost when the process ends.
 */
export function gatherLines(write: (lines: string) => void): GatheredLines {
  let waiting: string[] = []
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    process.off('exit', flush)
    const lines = waiting
    waiting = []
    if (lines.length > 0) write(lines.join('\n'))
  }
  return {
    write(line, level) {
      waiting.push(line)
      if (level !== 'info' || waiting.length >= mostWaiting) return flush()
      if (timer !== undefined) return
      timer = setTimeout(flush, longestWaitMs)
      process.once('exit', flush)
    },
    flush,
  }
}
