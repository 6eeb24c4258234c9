import type { AuditOffice } from './audit-office.ts'

const betweenLooksMs = 3_000

/** Seals beside the work for requests, until it is stopped; then once more, so that nothing is left unsealed. */
export function startSealing(
  office: AuditOffice,
  reportFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let current: Promise<void> | undefined
  const timer = setInterval(() => {
    current ??= office
      .lookAtLog()
      .catch(reportFailure)
      .finally(() => {
        current = undefined
      })
  }, betweenLooksMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await current
      await office.settle().catch(reportFailure)
    },
  }
}
