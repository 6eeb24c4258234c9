import { type DatedRecommendationEvent, judgedOutside } from '@undagi/maturity'
import { z } from 'zod'

/** Where it is written, so that everybody can look it up. */
const reportSourceSchema = z.strictObject({
  /** Of the evaluation, not of the paper. */
  year: z.number().int(),
  title: z.string(),
  number: z.string().nullable(),
  page: z.number().int().nullable(),
  /** The report in the library, if it lies there. */
  itemId: z.uuid().nullable(),
})

const originSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage'), stage: z.enum(judgedOutside) }),
  /** The ministry's people, from the report of this round. */
  z.strictObject({ kind: z.literal('report'), source: reportSourceSchema }),
  /** The institution's people, from a report that it was sent. */
  z.strictObject({ kind: z.literal('recorded'), source: reportSourceSchema }),
])
export type RecommendationOrigin = z.infer<typeof originSchema>

const because = { reason: z.string() }

/** One thing that happened to a recommendation. */
export const recommendationChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('written'),
    text: z.string(),
    /** Both null: it concerns the whole. */
    indicatorCode: z.string().nullable(),
    groupCode: z.string().nullable(),
    origin: originSchema,
  }),
  z.strictObject({ kind: z.literal('reworded'), text: z.string() }),
  z.strictObject({ kind: z.literal('taken_back'), ...because }),
  z.strictObject({
    kind: z.literal('planned'),
    unitId: z.uuid(),
    ownerId: z.uuid().nullable(),
    ownerName: z.string().nullable(),
    dueOn: z.iso.date(),
  }),
  z.strictObject({ kind: z.literal('dropped'), ...because }),
  z.strictObject({ kind: z.literal('progress_told'), text: z.string() }),
  z.strictObject({ kind: z.literal('evidence_added'), itemId: z.uuid() }),
  z.strictObject({ kind: z.literal('evidence_removed'), itemId: z.uuid(), ...because }),
  z.strictObject({ kind: z.literal('done_reported'), text: z.string() }),
  z.strictObject({ kind: z.literal('done_confirmed') }),
  z.strictObject({ kind: z.literal('sent_back'), ...because }),
  z.strictObject({ kind: z.literal('not_done'), ...because }),
  z.strictObject({ kind: z.literal('reopened'), ...because }),
])
export type RecommendationChange = z.infer<typeof recommendationChangeSchema>

export interface RecordedChange {
  readonly recommendationId: string
  readonly assessmentId: string
  readonly change: RecommendationChange
  readonly actorId: string
  readonly actorName: string
  readonly recordedAt: Date
}

/** As `maturity` folds it: every change is one of its events. */
export const toEvent = (change: RecommendationChange, on: string): DatedRecommendationEvent => ({
  ...change,
  on,
})
