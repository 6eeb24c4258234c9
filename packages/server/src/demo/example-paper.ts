import { ownPaperKinds } from '@undagi/papers'
import { z } from 'zod'

const done = { by: z.email(), at: z.iso.datetime({ offset: true }) }
const named = { name: z.string().nullable(), position: z.string().nullable() }
const numbered = { year: z.number().int(), number: z.string(), place: z.string(), day: z.iso.date() }

/** The report of a round; as what its signatory signs is said with it. */
const reportSchema = z.strictObject({
  ...{ kind: z.literal('round_report'), ...numbered, ...done, summary: z.string() },
  signatory: z.strictObject({ ...named, capacity: z.string() }),
})

const ownSchema = z.strictObject({
  ...{ kind: z.enum(ownPaperKinds), ...numbered, ...done },
  signatory: z.strictObject(named),
})

/** A paper of the example that is issued when it is loaded: printed, with a number and a check code. */
export const examplePaperSchema = z.discriminatedUnion('kind', [reportSchema, ownSchema])

/** What the report of a round says of an aspect. */
export const exampleWordsSchema = z.strictObject({
  ...{ year: z.number().int(), aspect: z.string(), ...done },
  ...{ strengths: z.string(), weaknesses: z.string(), suggestions: z.string() },
})

export type ExamplePaper = z.infer<typeof examplePaperSchema>
export type ExampleWords = z.infer<typeof exampleWordsSchema>
