/** One server-sent event; `data` is parsed. */
interface ReceivedEvent {
  readonly event: string
  readonly id: string
  readonly data: unknown
}

export interface OpenEvents {
  /** Waits for the next event, which must be of this kind. */
  next(kind: string): Promise<ReceivedEvent>
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** Reads a response as a browser's EventSource would. */
export function openEvents(response: Response): OpenEvents {
  if (response.body === null || !response.ok) throw new Error(`No stream of events: ${response.status}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  const received: ReceivedEvent[] = []
  let arrived = Promise.withResolvers<void>()
  const ended = readAll()

  async function readAll(): Promise<void> {
    let text = ''
    for (;;) {
      const { value, done } = await reader.read()
      if (done) break
      const blocks = `${text}${value}`.split('\n\n')
      text = blocks.pop() ?? ''
      received.push(...blocks.filter((block) => !block.startsWith(':')).map(parseEvent))
      arrived.resolve()
    }
    arrived.resolve()
  }

  return {
    ended,
    async next(kind) {
      while (received.length === 0) {
        arrived = Promise.withResolvers()
        await arrived.promise
      }
      const event = received.shift()
      if (event?.event !== kind) throw new Error(`Expected ${kind}, got ${JSON.stringify(event)}`)
      return event
    },
    async close() {
      await reader.cancel().catch(() => {})
    },
  }
}

function parseEvent(block: string): ReceivedEvent {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
  const data: unknown = JSON.parse(fields.get('data') ?? 'null')
  return { event: fields.get('event') ?? 'message', id: fields.get('id') ?? '', data }
}
