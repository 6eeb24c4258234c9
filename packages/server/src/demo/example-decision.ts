import { z } from 'zod'

/** What somebody decided beside a finding, in the latest round. */
export const exampleDecisionSchema = z.strictObject({
  indicator: z.string(),
  criterion: z.string(),
  met: z.boolean(),
  reason: z.string().min(10),
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
})

export type ExampleDecision = z.infer<typeof exampleDecisionSchema>
