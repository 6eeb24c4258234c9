import pg from 'pg'

export interface Subscription {
  stop(): void
}

export interface Listener {
  listen(channel: string, handler: (payload: string) => void): Promise<Subscription>
  close(): Promise<void>
}

/**
 * One connection of its own that listens. When the line breaks it comes back by itself and calls `onGap`: what was
 * notified meanwhile is lost, so whoever shows live data reads again.
 */
export function openListener(config: pg.ClientConfig, onGap: () => void, retryMs = 250): Listener {
  const handlers = new Map<string, Set<(payload: string) => void>>()
  let connection: Promise<pg.Client> | undefined
  let closed = false
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client(config)
    client.on('notification', ({ channel, payload }) => {
      for (const handler of handlers.get(channel) ?? []) handler(payload ?? '')
    })
    client.on('error', () => {})
    await client.connect()
    client.once('end', () => reconnect())
    for (const channel of handlers.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
    return client
  }

  function reconnect(): void {
    connection = undefined
    if (closed || handlers.size === 0) return
    retry = setTimeout(() => {
      connection = connect()
      connection.then(() => onGap(), reconnect)
    }, retryMs)
  }

  return {
    async listen(channel, handler) {
      const existing = handlers.get(channel)
      if (existing !== undefined) {
        existing.add(handler)
      } else {
        const alreadyConnected = connection
        handlers.set(channel, new Set([handler]))
        connection ??= connect()
        const client = await connection
        if (alreadyConnected !== undefined) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
      }
      return { stop: () => handlers.get(channel)?.delete(handler) }
    },
    async close() {
      closed = true
      clearTimeout(retry)
      const client = await connection?.catch(() => undefined)
      await client?.end()
    },
  }
}
