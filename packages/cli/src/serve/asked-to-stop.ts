/** A terminal, npm and a supervisor may each pass on the same Ctrl+C: so long it counts as one. */
const sameWishMs = 2_000

/** Resolves at the first Ctrl+C or order to end; one that comes later ends the process at once, as everywhere. */
export function askedToStop(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  return new Promise((resolve) => {
    const stop = () => {
      resolve()
      setTimeout(() => {
        for (const signal of signals) process.off(signal, stop)
      }, sameWishMs).unref()
    }
    for (const signal of signals) process.on(signal, stop)
  })
}
