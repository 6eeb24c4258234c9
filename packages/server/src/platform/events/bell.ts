/** Something to wait for: rings between two waits are one ring, and none is lost. */
export interface Bell {
  ring(): void
  /** Resolves at the next ring, or after a heartbeat without one; false once the bell is closed. */
  next(): Promise<boolean>
  /** Whether the wait that just ended ended by a ring. */
  hasRung(): boolean
  close(): void
}

export function createBell(heartbeatMs: number, onClose: () => void): Bell {
  let rung = false
  let hasRung = false
  let closed = false
  let wake = () => {}

  return {
    ring() {
      rung = true
      wake()
    },
    async next() {
      if (!rung && !closed) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeatMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      hasRung = rung
      rung = false
      return !closed
    },
    hasRung: () => hasRung,
    close() {
      if (closed) return
      closed = true
      onClose()
      wake()
    },
  }
}
