import { assessmentStates, stageMoves } from '@undagi/maturity'
import { z } from 'zod'

const gapKinds = ['unanswered', 'without_facts', 'without_analysis', 'without_evidence'] as const

/** What was missing, and known to whoever passed the assessment on. */
export const acceptedGapSchema = z.strictObject({ indicatorCode: z.string(), kind: z.enum(gapKinds) })

/** What is to be mended, as whoever returned the assessment wrote it. */
const revisionNoteSchema = z.strictObject({ indicatorCode: z.string(), text: z.string() })

/** A signed paper: its number and the day it bears. */
const signedPaperSchema = z.strictObject({ number: z.string(), date: z.iso.date() })

export const submissionPapersSchema = z.strictObject({
  officialRecord: signedPaperSchema,
  publicationConsent: signedPaperSchema,
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
  /** Of a submission alone. */
  papers: submissionPapersSchema.nullable(),
})

export type StageMoved = z.infer<typeof stageMovedSchema>
export type SubmissionPapers = z.infer<typeof submissionPapersSchema>
