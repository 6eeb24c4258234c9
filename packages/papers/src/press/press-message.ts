import { z } from 'zod'

/** What is asked of the process that prints: one paper, as JSON. */
export const printOrder = z.strictObject({ paper: z.string() })

/** What it answers. */
export const printAnswer = z.union([
  z.strictObject({ pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ fault: z.string() }),
])

export type PrintAnswer = z.infer<typeof printAnswer>
