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

/** What makes something new each time it is sent; reading and setting to a value may be repeated. */
const repeatable = new Set(['GET', 'HEAD', 'PUT'])

/**
 * The same write, word for word, while it is on its way or just after it made something: sent once, answered alike. Otherwise a
 * double click makes two of everything, and the second answer hides what the first one brought. A refused write may be
 * tried again at once.
 */
export function sendOncePerPress(send: Send, now: () => number = () => performance.now()): Send {
  const pressed = new Map<string, Press>()

  return async (request) => {
    if (repeatable.has(request.method)) return send(request)
    const key = `${request.method} ${request.url} ${await request.clone().text()}`
    const before = pressed.get(key)
    if (before !== undefined && (before.doneAt === null || now() - before.doneAt < onePressMs)) {
      return (await before.answer).clone()
    }
    const press: Press = { answer: send(request), doneAt: null }
    pressed.set(key, press)
    try {
      const answer = await press.answer
      if (answer.status === created) press.doneAt = now()
      else pressed.delete(key)
      return answer.clone()
    } catch (error) {
      pressed.delete(key)
      throw error
    }
  }
}
