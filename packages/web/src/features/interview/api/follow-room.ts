interface RoomFollower {
  readonly address: string
  readonly onChange: () => void
  /** Whether the line is open now. */
  readonly onLine: (isOpen: boolean) => void
  readonly onRefused: () => void
}

const againAfterMs = 2_000

/**
 * Listens to a room as long as its page is open, also while another tab is looked at: who reads a document beside it has not left. The browser
 * comes back with the last event it has, and the server goes on from there.
 */
export function followRoom({ address, onChange, onLine, onRefused }: RoomFollower): () => void {
  let source: EventSource
  let waiting: ReturnType<typeof setTimeout> | undefined
  const listen = () => {
    source = new EventSource(address)
    source.onopen = () => {
      // what was asked before the network went away may still be answered
      onLine(navigator.onLine)
      onChange()
    }
    source.addEventListener('change', onChange)
    source.onerror = () => {
      onLine(false)
      if (source.readyState !== EventSource.CLOSED) return
      onRefused()
      waiting = setTimeout(listen, againAfterMs)
    }
  }
  const again = () => {
    clearTimeout(waiting)
    source.close()
    listen()
  }
  const lost = () => onLine(false)
  // a browser notices a cut line late by itself
  addEventListener('online', again)
  addEventListener('offline', lost)
  listen()
  return () => {
    removeEventListener('online', again)
    removeEventListener('offline', lost)
    clearTimeout(waiting)
    source.close()
  }
}
