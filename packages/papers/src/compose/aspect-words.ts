import { z } from 'zod'

const text = z.string().max(10_000)

/** What is said of one aspect, beside the lists that follow from the values. Each may be empty. */
export const aspectWordsSchema = z.strictObject({
  /** The code of the aspect. */
  aspect: z.string().min(1),
  strengths: text,
  weaknesses: text,
  suggestions: text,
})

export type AspectWords = z.infer<typeof aspectWordsSchema>
