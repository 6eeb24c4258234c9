import { judgedOutside } from '@undagi/maturity'
import { z } from 'zod'

const done = { by: z.email(), at: z.iso.datetime({ offset: true }) }
const because = { reason: z.string() }

const laterSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('planned'), unit: z.string(), owner: z.email().nullable(), dueOn: z.iso.date() },
    ...done,
  }),
  z.strictObject({ kind: z.literal('progress_told'), text: z.string(), ...done }),
  z.strictObject({ kind: z.literal('done_reported'), text: z.string(), ...done }),
  z.strictObject({ kind: z.literal('done_confirmed'), ...done }),
  z.strictObject({ kind: z.literal('sent_back'), ...because, ...done }),
  z.strictObject({ kind: z.literal('not_done'), ...because, ...done }),
])

/** What an assessor recommended in a round of the example, and what became of it; units by the names they have today. */
export const exampleRecommendationSchema = z.strictObject({
  year: z.number().int(),
  text: z.string(),
  indicator: z.string(),
  stage: z.enum(judgedOutside),
  ...done,
  since: z.array(laterSchema).default([]),
})

export type ExampleRecommendation = z.infer<typeof exampleRecommendationSchema>
