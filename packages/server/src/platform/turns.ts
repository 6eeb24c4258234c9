/** Work of which only so much runs at once, and a little waits. */
export interface Turns {
  /** Undefined: too many wait already, and the work was not begun. */
  take<T>(work: () => Promise<T>): Promise<T> | undefined
}

interface TurnLimits {
  readonly atOnce: number
  readonly mostWaiting: number
}

/** Who came first is served first. */
export function createTurns({ atOnce, mostWaiting }: TurnLimits): Turns {
  const waiting: (() => void)[] = []
  let running = 0

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running < atOnce) running += 1
    // Whoever is called in takes over the place of who leaves.
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return {
    take: (work) => (running >= atOnce && waiting.length >= mostWaiting ? undefined : run(work)),
  }
}
