type Send = (request: Request) => Promise<Response>

interface Press {
  readonly answer: Promise<Response>
  /** Null: on its way. */
  doneAt: number | null
}

/** Two clicks closer than this are one press of an unsure hand. */
const onePressMs = 1_000

/** Only what made something new is remembered: other answers may have changed by the next question. */
const created = 201

const reading = new Set(['GET', 'HEAD'])

/** A change of what was seen: sent again it would be refused, as if a colleague had been faster. */
const namesVersion = (body: string) => body.includes('"expectedVersion":')

/**
 * The same write, word for word, while it is on its way or just after it made something: sent once, answered alike. Otherwise a
 * double click makes two of everything, or stands against itself, and the second answer hides what the first one brought. A refused write may be
 * tried again at once.
 */
export function sendOncePerPress(send: Send, now: () => number = () => performance.now()): Send {
  const pressed = new Map<string, Press>()

  const forget = () => {
    for (const [key, { doneAt }] of pressed)
      if (doneAt !== null && now() - doneAt >= onePressMs) pressed.delete(key)
  }
  return async (request) => {
    // what is said while leaving the page cannot wait to be read
    if (reading.has(request.method) || request.keepalive) return send(request)
    const body = await request.clone().text()
    const isVersioned = namesVersion(body)
    // setting to a value may be repeated
    if (request.method === 'PUT' && !isVersioned) return send(request)
    const key = `${request.method} ${request.url} ${body}`
    forget()
    const before = pressed.get(key)
    if (before !== undefined) return (await before.answer).clone()
    const press: Press = { answer: send(request), doneAt: null }
    pressed.set(key, press)
    try {
      const answer = await press.answer
      if (answer.status === created || (isVersioned && answer.ok)) press.doneAt = now()
      else pressed.delete(key)
      return answer.clone()
    } catch (error) {
      pressed.delete(key)
      throw error
    }
  }
}
