const ENOUGH_FOR_A_HEADER = 64 * 1024

export interface PeekedText {
  readonly firstLine: string
  /** The whole text again, the first line included. */
  readonly text: AsyncIterable<string>
}

/** Looks at the first line that is not blank without consuming it. */
export async function peekFirstLine(text: AsyncIterable<string>): Promise<PeekedText> {
  const iterator = text[Symbol.asyncIterator]()
  let head = ''
  let done = false
  while (!done && head.length < ENOUGH_FOR_A_HEADER && !/\S[^\n]*\n/.test(head)) {
    const next = await iterator.next()
    if (next.done) done = true
    else head += next.value
  }
  const firstLine = head.trimStart().split(/\r?\n/, 1)[0] ?? ''
  return { firstLine, text: continueWith(head, iterator) }
}

async function* continueWith(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
