import { z } from 'zod'

const text = z.string().trim().min(1).max(400)

/** What every paper is about: whose evaluation, by which instrument, of which year. */
export const subjectSchema = z.strictObject({
  institution: text,
  /** The instrument as people call it: "Evaluasi SPBE". */
  evaluation: text,
  /** The text it follows: "PermenPANRB 59/2020"; null where none is known. */
  basis: text.nullable(),
  year: z.int().min(1900).max(9999),
})

export type Subject = z.infer<typeof subjectSchema>
