import { calendarStages } from '@undagi/maturity'
import { z } from 'zod'

const day = z.iso.date()
const stage = z.enum(calendarStages)
/** "16:00"; a deadline that a round was opened with may say seconds too. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/)

const windowSchema = z.strictObject({
  first: day.nullable(),
  last: day.nullable(),
  closesAt: clock.nullable(),
})

/** A stored change of an unknown form stops at this door. `taken_over`: what the round was opened with, before anybody changed its calendar. */
export const recordedChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('taken_over'), last: day, closesAt: clock.nullable() }),
  z.strictObject({
    kind: z.literal('scheduled'),
    windows: z.array(z.strictObject({ stage, window: windowSchema.nullable() })),
  }),
  z.strictObject({ kind: z.literal('extended'), stage, last: day, closesAt: clock.nullable() }),
  z.strictObject({ kind: z.literal('opened'), stage, last: day, closesAt: clock.nullable() }),
  z.strictObject({ kind: z.literal('closed'), stage }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({ kind: z.literal('unlocked') }),
])

export type StoredChange = z.infer<typeof recordedChangeSchema>

export const calendarActors = ['national_operator', 'person_in_charge', 'administrator'] as const

/** Who did it, as whom, why and by which letter. Nobody: the round came with it. */
export interface RecordedChange {
  readonly change: StoredChange
  readonly reason: string
  readonly paper: { readonly number: string; readonly date: string } | null
  readonly by: {
    readonly id: string
    readonly name: string
    readonly actedAs: (typeof calendarActors)[number]
  } | null
  readonly at: Date
}
