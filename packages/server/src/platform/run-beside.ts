export interface Beside {
  /** Nothing further is begun; resolves when what runs has ended. */
  stop(): Promise<void>
}

interface Besides {
  readonly everyMs: number
  readonly reportFailure: (error: unknown) => void
}

/**
 * Does something again and again beside the work for requests, never twice at once: what takes longer than its turn skips the next.
 * The first turn comes when the time has passed once. A failure is told and ends nothing; the process may end in spite of it.
 */
export function runBeside(work: () => Promise<unknown>, { everyMs, reportFailure }: Besides): Beside {
  let current: Promise<unknown> | undefined
  const timer = setInterval(() => {
    current ??= work()
      .catch((error: unknown) => {
        for (const each of failuresIn(error)) reportFailure(each)
      })
      .finally(() => {
        current = undefined
      })
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await current
    },
  }
}

/** Of what went on after a failure, each is told. */
const failuresIn = (error: unknown): readonly unknown[] =>
  error instanceof AggregateError ? error.errors : [error]
