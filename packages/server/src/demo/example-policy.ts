import { z } from 'zod'
import { policyKinds, policySteps, relationKinds } from '../features/policies/policy-words.ts'

const day = z.iso.date()

export const examplePolicySchema = z.strictObject({
  /** By which the others name it. */
  key: z.string(),
  kind: z.enum(policyKinds),
  subject: z.string(),
  number: z.string().optional(),
  steps: z.array(z.strictObject({ step: z.enum(policySteps), day, note: z.string().default('') })).min(1),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(relationKinds),
        key: z.string().optional(),
        title: z.string().optional(),
      }),
    )
    .default([]),
  officers: z.array(z.strictObject({ name: z.string(), duty: z.string() })).default([]),
  articles: z.array(z.strictObject({ article: z.string(), regulates: z.string() })).default([]),
  /** In the edition of 2020. */
  carries: z.array(z.strictObject({ indicator: z.string(), criterion: z.string().optional() })).default([]),
  reviewDueOn: day.optional(),
  /** The title of the evidence that holds its text. */
  text: z.string().optional(),
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
})

export type ExamplePolicy = z.infer<typeof examplePolicySchema>
