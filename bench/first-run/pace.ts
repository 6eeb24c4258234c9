/** Somebody who types with a few fingers: about 36 words a minute. */
export const keysPerSecond = 3

/** What adults read silently on average (Brysbaert 2019, for English; none measured for Indonesian is at hand). */
export const wordsPerMinute = 238

export const typingMs = (keys: number) => (keys / keysPerSecond) * 1000
export const readingMs = (words: number) => (words / wordsPerMinute) * 60_000
