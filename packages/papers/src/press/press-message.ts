import { z } from 'zod'

/** What the process that prints answers to a paper, which it is sent as JSON. It has no reader of such forms itself: to load one would take it as long as its library. */
export const printAnswer = z.union([
  z.strictObject({ pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ fault: z.string() }),
])

export type PrintAnswer = z.infer<typeof printAnswer>
