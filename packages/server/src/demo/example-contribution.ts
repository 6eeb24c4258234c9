import { practices } from '@undagi/maturity'
import { z } from 'zod'

const signed = { by: z.email(), at: z.iso.datetime({ offset: true }) }

/** What units were asked for one indicator of a round, and what they said. Units by the names they have today. */
export const exampleContributionSchema = z.strictObject({
  year: z.number().int(),
  indicator: z.string(),
  owner: z.string(),
  ...signed,
  dueOn: z.string(),
  requests: z.array(
    z.strictObject({
      unit: z.string(),
      question: z.string(),
      answer: z
        .strictObject({
          ...signed,
          applies: z.boolean().default(true),
          practice: z.enum(practices).optional(),
          text: z.string(),
          confirmed: z.strictObject(signed).optional(),
        })
        .optional(),
    }),
  ),
})

export type ExampleContribution = z.infer<typeof exampleContributionSchema>
