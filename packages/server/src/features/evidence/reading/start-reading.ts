import type { ReadingOffice } from './reading-office.ts'

const betweenLooksMs = 2_000

/** Reads beside the work for requests, one document at a time, until it is stopped. */
export function startReading(
  office: ReadingOffice,
  reportFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let current: Promise<void> | undefined
  const timer = setInterval(() => {
    current ??= office
      .lookForWork()
      .catch(reportFailure)
      .finally(() => {
        current = undefined
      })
  }, betweenLooksMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      office.stop()
      await current
    },
  }
}
