import { calendarStages } from '@undagi/maturity'
import { z } from 'zod'
import { calendarActors } from '../features/calendar/recorded-change.ts'

const day = z.iso.date()
const days = z.tuple([day, day])
const stage = z.enum(calendarStages)
const told = {
  ...{ year: z.number().int(), reason: z.string(), by: z.email() },
  actedAs: z.enum(calendarActors).default('person_in_charge'),
}

/** Which days each stage of a round was given, and by which letter. */
const plannedSchema = z.strictObject({
  ...told,
  days: z.partialRecord(stage, days),
  letter: z.strictObject({ number: z.string(), date: day }),
  at: z.iso.datetime({ offset: true }),
})

/** The same, counted from the day the example is loaded: what runs when somebody looks. A Monday instead of a weekend. */
const aroundTodaySchema = z.strictObject({
  ...told,
  aroundToday: z.partialRecord(stage, z.tuple([z.number().int(), z.number().int()])),
  letter: z.strictObject({ number: z.string(), daysAgo: z.number().int().positive() }),
  daysAgo: z.number().int().positive(),
})

export const exampleCalendarSchema = z.union([plannedSchema, aroundTodaySchema])

export type ExampleCalendar = z.infer<typeof exampleCalendarSchema>
export type PlannedCalendar = z.infer<typeof plannedSchema>
