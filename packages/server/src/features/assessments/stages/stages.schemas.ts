import { z } from '@hono/zod-openapi'
import { assessmentStates, stageMoves } from '@undagi/maturity'
import { stageStandingSchema } from '../../calendar/calendar.schemas.ts'
import { acceptedGapSchema, unmarkedSchema } from './stage-moved.ts'

export const assessmentStageSchema = z.enum(assessmentStates).openapi('AssessmentStage', {
  description:
    'Where an assessment stands. The institution fills in, its person in charge checks, its coordinator signs and sends; the others are stages from outside',
})

export const stageMoveSchema = z.enum(stageMoves).openapi('StageMove', {
  description: 'What takes an assessment from one stage to another',
})

const instantSchema = z.iso
  .datetime({ offset: true })
  .openapi({ description: 'An instant, ISO 8601 with its offset', example: '2022-09-30T08:15:00.000Z' })

const gapSchema = z.object(acceptedGapSchema.shape).openapi('SubmissionGap', {
  description: 'What is missing from one indicator when the assessment is passed on',
})

const closedRequestSchema = z
  .object({
    requestId: z.uuid(),
    unitName: z.string(),
    indicatorCode: z.string(),
    dueOn: z.iso.date().openapi({ description: 'By when it was to be answered' }),
  })
  .openapi('ClosedRequest', {
    description:
      'A question that a unit had not answered when the assessment was sent, and cannot answer since',
  })

const openRequestSchema = closedRequestSchema
  .extend({
    isSentBack: z.boolean().openapi({ description: 'It was answered once, and that answer went back' }),
  })
  .openapi('OpenRequest', { description: 'A question that a unit has not answered and still can' })

const noteSchema = z
  .string()
  .trim()
  .max(2000)
  .openapi({ description: 'In the words of who acts; may be empty' })
const reasonSchema = noteSchema.min(1).openapi({ description: 'Why; never empty' })

const revisionNoteSchema = z
  .strictObject({ indicatorCode: z.string().max(20), text: z.string().trim().min(1).max(2000) })
  .openapi('RevisionNote', { description: 'What is to be mended at one indicator' })

const paperSchema = z
  .strictObject({
    number: z.string().trim().min(1).max(100).openapi({ example: '047/SPBE/2022' }),
    date: z.iso.date().openapi({ description: 'The day that the paper bears' }),
  })
  .openapi('SignedPaper', { description: 'A paper that was signed' })

const papersSchema = z
  .strictObject({ officialRecord: paperSchema, publicationConsent: paperSchema })
  .openapi('SubmissionPapers', {
    description:
      'Berita Acara Penilaian Mandiri and Pernyataan Persetujuan Publikasi, as the coordinator signed them',
  })

const handedInSchema = paperSchema
  .extend({
    signed: z.object({ paperVersion: z.number().int(), sha256: z.string() }).optional().openapi({
      description:
        'The issued version, with SHA-256 of its signed copy; left out: it was signed apart from here',
    }),
  })
  .openapi('HandedInPaper', { description: 'A paper that was handed in with a submission' })

const handedInPapersSchema = z
  .object({ officialRecord: handedInSchema, publicationConsent: handedInSchema })
  .openapi('HandedInPapers', { description: 'The two papers of a submission' })

export const unmarkedValuesSchema = z.object(unmarkedSchema.shape).openapi('UnmarkedValues', {
  description: 'The indicators that the review had not marked when the consolidation began, and why it did',
})

const moveEntrySchema = z
  .object({
    move: stageMoveSchema,
    to: assessmentStageSchema,
    actorName: z.string(),
    actedAt: instantSchema,
    note: z.string().openapi({ description: 'May be empty' }),
    revisionNotes: z.array(revisionNoteSchema),
    acceptedGaps: z.array(gapSchema),
    closed: z.number().int().openapi({
      description:
        'Of sending it for verification: how many questions units can no longer answer by it; 0 for whoever may not read what they are asked',
    }),
    closedRequests: z.array(closedRequestSchema).nullable().openapi({
      description: 'Which these are; null where they were not asked for',
    }),
    papers: handedInPapersSchema
      .nullable()
      .openapi({ description: 'Of a submission; null for every other move' }),
    unmarked: unmarkedValuesSchema
      .nullable()
      .openapi({ description: 'Of a consolidation over values without a mark; null for every other move' }),
  })
  .openapi('StageEntry', { description: 'One move of an assessment, never changed afterwards' })

export const stageSchema = z
  .object({
    stage: assessmentStageSchema,
    can: z
      .object({
        send: z.boolean(),
        verify: z.boolean(),
        return: z.boolean(),
        submit: z.boolean(),
        reopen: z.boolean(),
      })
      .openapi({ description: 'What this person may do with it from where it stands' }),
    deadline: instantSchema.nullable().openapi({
      description:
        'Until when what the stage asks is in time: before it is sent, the submission; null: no end is set',
    }),
    isLate: z
      .boolean()
      .openapi({ description: 'The deadline has passed: it is not sent until it is extended' }),
    submission: stageStandingSchema,
    gaps: z.array(gapSchema).openapi({ description: 'What is missing now, in the order of the instrument' }),
    openRequests: z.array(openRequestSchema).nullable().openapi({
      description:
        'What sending it for verification would close: what units are asked and have not answered, the first due first; empty for whoever may not read what they are asked, null where it was not asked for',
    }),
    changedSinceReturn: z.array(z.string()).openapi({
      description:
        'Indicators at which value, criteria, texts or evidence have changed since the assessment was last returned; what a note of the return names and is not here was not mended',
    }),
    entries: z.array(moveEntrySchema).openapi({ description: 'Every move so far, the newest first' }),
  })
  .openapi('Stage', {
    description: 'Where an assessment stands, how it came there, and what is missing from it',
  })

const expectedStageSchema = assessmentStageSchema.openapi({
  description: 'Where the person saw it stand; anywhere else now is answered with what the server holds',
})
const seenGapsSchema = z.array(gapSchema).max(2000).openapi({
  description:
    'What the person saw missing and passes on all the same; another list now is answered with that list',
})

/** In a large institution each of some hundred units may be asked about each indicator. */
const seenRequestsSchema = z.array(z.uuid()).max(20_000).openapi({
  description:
    'The open requests to units that the person saw and closes by sending; one more that is open now is answered with the list. Left out: none',
})

export const stageQuerySchema = z.object({
  with: z
    .enum(['requests'])
    .optional()
    .openapi({ description: '`requests`: what units are asked and cannot answer after sending, too' }),
})

export const sendSchema = z
  .strictObject({
    expectedStage: expectedStageSchema,
    seenGaps: seenGapsSchema,
    seenRequests: seenRequestsSchema.optional(),
    note: noteSchema.optional(),
  })
  .openapi('SendForVerification', { description: 'To the person in charge, with what is missing known' })

export const verifySchema = z
  .strictObject({ expectedStage: expectedStageSchema, seenGaps: seenGapsSchema, note: noteSchema.optional() })
  .openapi('VerifyAssessment', {
    description: 'To the coordinator for signing, with what is missing answered for',
  })

export const returnSchema = z
  .strictObject({
    expectedStage: expectedStageSchema,
    note: reasonSchema,
    revisionNotes: z.array(revisionNoteSchema).max(200),
  })
  .openapi('ReturnAssessment', { description: 'Back to who fills in, with what is to be mended' })

export const submitSchema = z
  .strictObject({ expectedStage: expectedStageSchema, papers: papersSchema, note: noteSchema.optional() })
  .openapi('SubmitAssessment', {
    description: 'Signed and sent: from here on the institution changes nothing',
  })

export const reopenSchema = z
  .strictObject({ expectedStage: expectedStageSchema, note: reasonSchema })
  .openapi('ReopenAssessment', { description: 'Taken back before anybody from outside has begun' })
