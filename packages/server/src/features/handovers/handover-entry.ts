import { z } from 'zod'

const editionId = z.string()
const code = z.string()

/** About which indicator of which edition; null: the work as a whole. */
const placeSchema = z.strictObject({ editionId, code })
export type IndicatorPlace = z.infer<typeof placeSchema>

/** What can happen to a handover. The list is closed: the fold handles every kind or does not compile. */
export const handoverEntrySchema = z.discriminatedUnion('kind', [
  /** Of who leaves alone: the next version of what they say of one place. */
  z.strictObject({ kind: z.literal('noted'), place: placeSchema.nullable(), text: z.string() }),
  z.strictObject({
    kind: z.literal('handed_over'),
    successorId: z.uuid(),
    successorName: z.string(),
    /** Why somebody else hands it over; null: they do it themselves. */
    reason: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('taken_back'), reason: z.string() }),
  z.strictObject({ kind: z.literal('received') }),
])
export type HandoverEntry = z.infer<typeof handoverEntrySchema>

export interface RecordedEntry {
  readonly entry: HandoverEntry
  readonly sequence: number
  readonly actorId: string
  readonly actorName: string
  readonly at: Date
}
