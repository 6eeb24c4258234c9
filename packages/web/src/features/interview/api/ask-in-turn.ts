/**
 * Asks again each time something changed, one question after the other: what changes while an answer is on its way is asked for when it
 * has come, once, however much it was. A page that follows many changes asks no more often than it is answered.
 */
export function askInTurn(ask: () => Promise<unknown>): () => void {
  let isAsking = false
  let isStale = false
  async function run(): Promise<void> {
    isAsking = true
    do {
      isStale = false
      await ask().catch(() => undefined)
    } while (isStale)
    isAsking = false
  }
  return () => {
    isStale = true
    if (!isAsking) void run()
  }
}
