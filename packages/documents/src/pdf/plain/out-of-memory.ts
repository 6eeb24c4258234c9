/** With which the reading process ends where it sees for itself that its memory does not suffice. */
export const OUT_OF_MEMORY = 12

/** What V8 ends with in the same need, as a code or as a signal that became one. */
const BY_V8 = [5, 133, 134, 137]

export const isOutOfMemory = (code: number): boolean => code === OUT_OF_MEMORY || BY_V8.includes(code)

/** What was thrown for want of memory: V8 has no class of its own for it. */
export const saysOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && /allocation failed|out of memory|Invalid string length/i.test(error.message)
