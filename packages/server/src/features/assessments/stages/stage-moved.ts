import { assessmentStates, stageMoves } from '@undagi/maturity'
import { z } from 'zod'

const gapKinds = ['unanswered', 'without_facts', 'without_analysis', 'without_evidence'] as const

/** What was missing, and known to whoever passed the assessment on. */
export const acceptedGapSchema = z.strictObject({ indicatorCode: z.string(), kind: z.enum(gapKinds) })

/** What is to be mended, as whoever returned the assessment wrote it. */
const revisionNoteSchema = z.strictObject({ indicatorCode: z.string(), text: z.string() })

/** A signed paper: its number and the day it bears. */
const signedPaperSchema = z.strictObject({ number: z.string(), date: z.iso.date() })

/** Which issued version was signed, with the digest of the signed file; left out where it was signed apart from here. */
const handedInSchema = signedPaperSchema.extend({
  signed: z.strictObject({ paperVersion: z.number().int(), sha256: z.string() }).optional(),
})

export const submissionPapersSchema = z.strictObject({
  officialRecord: handedInSchema,
  publicationConsent: handedInSchema,
})

/**
 * As whom somebody took a step that is the ministry's, and by which letter. Where the ministry is not on this installation the person in charge
 * records what a letter says: our reading of the regulation, which therefore stays visible in the data.
 */
export const takenOutsideSchema = z.strictObject({
  actedAs: z.enum(['national_operator', 'person_in_charge']),
  letter: signedPaperSchema.nullable(),
})

/** What a unit was asked and had not answered when the assessment left the institution's team. */
const closedRequestSchema = z.strictObject({
  requestId: z.uuid(),
  unitName: z.string(),
  indicatorCode: z.string(),
  dueOn: z.iso.date(),
})

/** The indicators that the review had not marked when they went on, and why they did. */
export const unmarkedSchema = z.strictObject({
  indicatorCodes: z.array(z.string()).min(1),
  reason: z.string().min(1),
})

/** The assessment went from one hand to the next, or back. */
export const stageMovedSchema = z.strictObject({
  kind: z.literal('stage_moved'),
  move: z.enum(stageMoves),
  to: z.enum(assessmentStates),
  /** Empty where nothing was said. */
  note: z.string(),
  revisionNotes: z.array(revisionNoteSchema),
  acceptedGaps: z.array(acceptedGapSchema),
  /** Of sending it for verification alone: what units can no longer answer by it, known to whoever sent it. */
  closedRequests: z.array(closedRequestSchema).optional(),
  /** Of a submission alone. */
  papers: submissionPapersSchema.nullable(),
  /** Of the ministry's steps alone. */
  outside: takenOutsideSchema.optional(),
  /** Of the ministry's steps alone: what the calendar said of a stage that began on another day than was planned. */
  offCalendar: z.enum(['to_come', 'lapsed', 'closed']).optional(),
  /** Of a consolidation or a publication over values without a mark of the review. */
  unmarked: unmarkedSchema.optional(),
})

export type TakenOutside = z.infer<typeof takenOutsideSchema>
export type StageMoved = z.infer<typeof stageMovedSchema>
export type SubmissionPapers = z.infer<typeof submissionPapersSchema>
