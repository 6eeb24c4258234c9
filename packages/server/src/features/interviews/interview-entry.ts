import { z } from '@hono/zod-openapi'

const code = z.string().min(1).max(20)
const text = z.string().trim().min(1).max(20_000)
const short = z.string().trim().max(400)
const instant = z.iso.datetime({ offset: true })

export const sides = ['assessors', 'institution', 'ministry'] as const
export type Side = (typeof sides)[number]

/** A document, and where in it; of an offer that stands for the indicator. */
const place = {
  offerId: z.uuid().openapi({ description: 'What is offered for the indicator' }),
  page: z.number().int().min(1).max(100_000).nullable(),
  place: short.openapi({ description: 'Article, figure or paragraph; may be empty', example: 'Pasal 4' }),
}
export const placeSchema = z.strictObject(place)

/** A text that its author may write again: based on the version they saw. */
const versioned = { contributionId: z.uuid(), code, text, basedOn: z.number().int().min(0) }

const letterSchema = z
  .strictObject({ number: z.string().trim().min(1).max(100), date: z.iso.date() })
  .nullable()
  .openapi({ description: 'Required of the person in charge, who records what the ministry decided' })

const letterOfOthers = letterSchema.optional().openapi({
  description: 'Required of the person in charge for who is not of the institution',
})

/** When and where the interview is, and who is invited. */
export const schedulingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scheduled'),
    startsAt: instant,
    minutes: z.number().int().min(15).max(1440),
    venue: short.openapi({ description: 'A place or a link; may be empty' }),
    letter: letterSchema.default(null),
  }),
  z.strictObject({
    kind: z.literal('invited'),
    participantId: z.uuid(),
    personId: z.uuid().nullable().openapi({ description: 'Null: somebody without an account' }),
    name: z.string().trim().min(1).max(200),
    office: short,
    side: z.enum(sides),
    signs: z.boolean().openapi({ description: 'Whether they sign the minutes for their side' }),
    letter: letterOfOthers,
  }),
  z.strictObject({ kind: z.literal('uninvited'), participantId: z.uuid(), letter: letterOfOthers }),
])

/** What whoever conducts the interview writes. */
export const conductedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('agenda_set'),
    basedOn: z.number().int().min(0).openapi({ description: 'The version of the agenda that was seen' }),
    items: z
      .array(z.strictObject({ code, minutes: z.number().int().min(1).max(480) }))
      .max(200)
      .openapi({ description: 'In the order in which they are talked about' }),
  }),
  z.strictObject({
    kind: z.literal('attendance_noted'),
    participantId: z.uuid(),
    isPresent: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('item_started'), code }),
  z.strictObject({ kind: z.literal('item_ended'), code }),
  z.strictObject({ kind: z.literal('asked'), ...versioned }),
  z.strictObject({ kind: z.literal('noted'), ...versioned }),
  z.strictObject({
    kind: z.literal('clarification_asked'),
    clarificationId: z.uuid(),
    code,
    text,
    dueAt: instant,
  }),
])

/** What both sides write. */
export const answeredSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    ...versioned,
    questionId: z.uuid().nullable(),
    spokenBy: short.openapi({ description: 'Who said it, where somebody else wrote it down; may be empty' }),
  }),
  z.strictObject({ kind: z.literal('evidence_shown'), showingId: z.uuid(), code, ...place }),
])

/** What the institution writes after it was asked. */
export const clarifiedSchema = z.strictObject({
  kind: z.literal('clarified'),
  clarificationId: z.uuid(),
  text,
  evidence: z.array(placeSchema).max(20),
})

export const signingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('signed'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .openapi({ description: 'Of the minutes that were read' }),
  }),
  z.strictObject({ kind: z.literal('signature_withdrawn'), reason: text }),
])

const replacing = {
  kind: z.literal('signatory_replaced'),
  participantId: z.uuid().openapi({ description: 'Who was named to sign and can no longer' }),
  personId: z.uuid().openapi({ description: 'Who signs in their place, for the same side' }),
  office: short,
  reason: text,
}
export const replacingSchema = z.strictObject(replacing)
/** With the name of the account. */
const replacedSchema = z.strictObject({ ...replacing, name: z.string().trim().min(1).max(200) })

export const termSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('objection_term_set'),
    dueAt: instant,
    answersDueAt: instant
      .nullish()
      .openapi({ description: 'Until when objections are to be answered; left out: nobody said' }),
    letter: letterSchema,
  }),
  z.strictObject({
    kind: z.literal('objection_term_ended'),
    reason: text.openapi({ description: 'Why nothing more is to come: at once, before its day' }),
    letter: letterSchema,
  }),
])

export const objectedSchema = z.strictObject({
  kind: z.literal('objected'),
  objectionId: z.uuid(),
  code,
  text,
  evidence: z.array(placeSchema).max(20),
})

export const objectionAnsweredSchema = z.strictObject({
  kind: z.literal('objection_answered'),
  objectionId: z.uuid(),
  accepted: z.boolean(),
  reason: text,
  letter: letterSchema.default(null),
})

/** What the server adds by itself. */
const enteredSchema = z.strictObject({ kind: z.literal('entered'), side: z.enum(sides) })

const entrySchema = z.union([
  schedulingSchema,
  conductedSchema,
  answeredSchema,
  clarifiedSchema,
  signingSchema,
  replacedSchema,
  termSchema,
  objectedSchema,
  objectionAnsweredSchema,
  enteredSchema,
])

/** One thing that was said or done in the room. */
export type InterviewEntry = z.infer<typeof entrySchema>
export type EntryOf<Kind extends InterviewEntry['kind']> = Extract<InterviewEntry, { kind: Kind }>
export type PlaceShown = z.infer<typeof placeSchema>

/** A stored entry of an unknown form stops here. */
export const parseEntry = (kind: string, payload: unknown): InterviewEntry =>
  entrySchema.parse({ kind, ...(typeof payload === 'object' && payload !== null ? payload : {}) })

export interface RecordedEntry {
  readonly entry: InterviewEntry
  readonly sequence: number
  readonly entryId: string
  readonly actorId: string
  readonly actorName: string
  /** By the clock of the device; never later than `recordedAt`. */
  readonly saidAt: Date
  readonly recordedAt: Date
}
