interface ChangeFollower {
  readonly address: string
  /** Something changed, as the event says; without one it may have changed while nobody listened. */
  readonly onChange: (data?: string) => void
  /** The same of what units are asked and say. */
  readonly onContributions?: (data: string) => void
  readonly onRefused: () => void
}

const reconnectAfterMs = 3_000

/**
 * Listens to a change channel while the page is visible. A hidden page hangs up, because a browser grants a
 * site few connections at once, and asks again for everything when it is looked at.
 */
export function followChanges({ address, onChange, onContributions, onRefused }: ChangeFollower): () => void {
  let source: EventSource | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  // the page was read before the line opened: what a colleague did in between has been told to nobody
  let missedSomething = true

  const hangUp = () => {
    clearTimeout(waiting)
    source?.close()
    source = undefined
    missedSomething = true
  }
  const listen = () => {
    if (source || document.hidden) return
    source = new EventSource(address)
    source.onopen = () => {
      if (missedSomething) onChange()
      missedSomething = false
    }
    source.addEventListener('change', ({ data }) => onChange(String(data)))
    source.addEventListener('contributions', ({ data }) => onContributions?.(String(data)))
    source.onerror = () => {
      missedSomething = true
      // the browser reconnects by itself unless the server answered with an error
      if (source?.readyState !== EventSource.CLOSED) return
      hangUp()
      onRefused()
      waiting = setTimeout(listen, reconnectAfterMs)
    }
  }
  const onVisibility = () => (document.hidden ? hangUp() : listen())

  document.addEventListener('visibilitychange', onVisibility)
  listen()
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    hangUp()
  }
}
