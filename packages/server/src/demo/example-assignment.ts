import { duties } from '@undagi/permissions'
import { z } from 'zod'

/** Somebody who judges a round of the example from outside, from a day until so many days after the example is loaded. */
export const exampleAssignmentSchema = z.strictObject({
  to: z.email(),
  year: z.number().int(),
  duty: z.enum(duties),
  from: z.iso.date(),
  endsAfterDays: z.number().int().positive(),
  letter: z.strictObject({ number: z.string(), date: z.iso.date() }),
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
})

export type ExampleAssignment = z.infer<typeof exampleAssignmentSchema>
