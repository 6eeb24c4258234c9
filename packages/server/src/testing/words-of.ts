/** What ends a word to PostgreSQL, after which it answers: Sync, Query, Terminate, a password. */
const ending = new Set('SQXp')

/** Cuts what comes over a connection to PostgreSQL into its words, however the bytes arrive. Gives those that are whole. */
export function wordsOf(): (bytes: Buffer) => Buffer[] {
  let held = Buffer.alloc(0)
  let read = 0
  let isGreeted = false
  return (bytes) => {
    held = Buffer.concat([held, bytes])
    const words: Buffer[] = []
    for (;;) {
      // The first message has no letter before its length.
      const lettered = isGreeted ? 1 : 0
      if (held.length < read + lettered + 4) return words
      const letter = String.fromCharCode(held[read] ?? 0)
      const end = read + lettered + held.readUInt32BE(read + lettered)
      if (held.length < end) return words
      read = end
      if (isGreeted && !ending.has(letter)) continue
      isGreeted = true
      words.push(held.subarray(0, end))
      held = held.subarray(end)
      read = 0
    }
  }
}
