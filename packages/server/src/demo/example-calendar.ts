import { calendarStages } from '@undagi/maturity'
import { z } from 'zod'

const day = z.iso.date()
const days = z.tuple([day, day])

/** Which days each stage of a round was given, and by which letter. */
export const exampleCalendarSchema = z.strictObject({
  year: z.number().int(),
  days: z.partialRecord(z.enum(calendarStages), days),
  reason: z.string(),
  letter: z.strictObject({ number: z.string(), date: day }),
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
})

export type ExampleCalendar = z.infer<typeof exampleCalendarSchema>
