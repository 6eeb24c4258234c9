import { z } from '@hono/zod-openapi'
import { practiceReaches, practices } from '@undagi/maturity'
import { isLockedSchema } from '../assessments/assessments.schemas.ts'
import { assessmentStageSchema } from '../assessments/stages/stages.schemas.ts'
import { documentKindSchema } from '../evidence/evidence.schemas.ts'
import { wordedBySchema } from './questions/questions.schemas.ts'

export const assessmentParams = z.object({ assessmentId: z.uuid() })
export const requestParams = assessmentParams.extend({ requestId: z.uuid() })
const codeSchema = z.string().min(1).max(20)
export const indicatorParams = assessmentParams.extend({ code: codeSchema })

const instantSchema = z.iso.datetime({ offset: true })
const countSchema = z.number().int()
const longestText = 5_000

const unitSchema = z
  .object({ id: z.uuid(), name: z.string(), shortName: z.string() })
  .openapi({ description: 'A working unit of the institution, by the name it has today' })

const practiceSchema = z.enum(practices).openapi({
  description: 'How far a unit does what it is asked about',
})

const reachSchema = z.enum(practiceReaches).openapi({
  description: 'How far a practice reaches over the units that it concerns',
})

const answerSchema = z
  .object({
    revision: countSchema,
    applies: z.boolean().openapi({ description: 'Whether it concerns the unit at all' }),
    practice: practiceSchema.nullable(),
    text: z.string().openapi({ description: 'What the unit does; where it does not apply, why' }),
    authorName: z.string(),
    offline: z
      .object({ filledByName: z.string().openapi({ description: 'Empty: the workbook does not say' }) })
      .nullable()
      .openapi({ description: 'Not null: it was taken from a workbook that the author uploaded' }),
    answeredAt: instantSchema,
    confirmedByName: z.string().nullable().openapi({
      description: 'The head of the unit who stands by this revision; null: nobody yet',
    }),
    confirmedAt: instantSchema.nullable(),
    consolidation: z
      .object({ byName: z.string(), at: instantSchema, isCopied: z.boolean() })
      .nullable()
      .openapi({
        description:
          'Who has weighed this revision for the indicator, and whether it was copied into the facts; null: nobody',
      }),
    sentBack: z.object({ reason: z.string(), byName: z.string(), at: instantSchema }).nullable().openapi({
      description: 'Not null: it went back to the unit and counts no more, until the unit answers again',
    }),
  })
  .openapi({ description: 'What a unit says now; earlier revisions are kept' })

export const awaitedDocumentSchema = z
  .object({
    fileName: z.string(),
    kind: documentKindSchema.nullable(),
    number: z.string(),
    dated: z.iso.date().nullable(),
    title: z.string(),
    place: z.string().openapi({ description: 'Where the unit keeps it' }),
  })
  .openapi('AwaitedDocument', { description: 'A document that a workbook names and whose file follows' })

export const requestSchema = z
  .object({
    id: z.uuid(),
    indicatorCode: z.string(),
    indicatorName: z.string(),
    unit: unitSchema,
    question: z.string().openapi({ description: 'In the words of the unit' }),
    dueOn: z.iso.date().openapi({ description: 'Of what was sent back, the day that was named then' }),
    isLate: z.boolean().openapi({
      description:
        'Its day has passed while the institution fills in, and nobody has answered or what was answered was sent back',
    }),
    askedByName: z.string(),
    askedAt: instantSchema,
    withdrawal: z
      .object({ reason: z.string(), authorName: z.string(), withdrawnAt: instantSchema })
      .nullable()
      .openapi({ description: 'Not null: it need not be answered any more' }),
    answer: answerSchema.nullable(),
    documents: z
      .array(
        z.object({
          offerId: z.uuid(),
          title: z.string().nullable().openapi({ description: 'Null: it is for few to see' }),
        }),
      )
      .openapi({ description: 'What was offered as proof in answer to it' }),
  })
  .openapi('ContributionRequest', { description: 'What a unit is asked for one indicator' })

const draftSchema = z
  .object({
    version: countSchema,
    applies: z.boolean().nullable(),
    practice: practiceSchema.nullable(),
    text: z.string(),
    updatedByName: z.string(),
    updatedAt: instantSchema,
  })
  .openapi({ description: 'An answer as last typed, shared within the unit' })

const hintsSchema = z
  .object({
    wordedBy: wordedBySchema.nullable().openapi({
      description: 'Null: nobody has said it for this edition, and only kinds of documents are known',
    }),
    proof: z.string().openapi({ description: 'What counts as proof; empty: not said' }),
    notProof: z.string(),
    documents: z
      .array(z.string())
      .openapi({ description: 'Kinds of documents that the criteria of the edition ask for' }),
  })
  .openapi('ProofHints', { description: 'What a unit may attach, and what does not help' })

export const ownRequestSchema = requestSchema
  .extend({
    hints: hintsSchema,
    draft: draftSchema.nullable(),
    awaited: z
      .array(awaitedDocumentSchema)
      .openapi({ description: 'Documents that a workbook named, whose file has not come' }),
    closed: z.object({ byName: z.string(), at: instantSchema }).nullable().openapi({
      description:
        'Not null: it was not answered when the assessment was sent, by whom and when; it is open again where the assessment is given back',
    }),
    can: z.object({ answer: z.boolean(), confirm: z.boolean() }),
  })
  .openapi('OwnContributionRequest', { description: 'What the unit of this person is asked' })

const coverageSchema = z
  .object({
    asked: countSchema,
    neverAsked: countSchema.openapi({
      description:
        'Units of the institution that are not asked: the practice counts as not having reached them',
    }),
    takenBack: countSchema.openapi({
      description: 'How many of those that are not asked were asked once and were excused',
    }),
    answered: countSchema,
    unanswered: countSchema,
    applying: countSchema,
    notApplying: countSchema,
    done: countSchema,
    partly: countSchema,
    not: countSchema,
    practiceUnsaid: countSchema,
    reach: reachSchema.nullable(),
    possible: z.array(reachSchema).openapi({ description: 'Every reach that can still come out' }),
  })
  .openapi('Coverage', { description: 'How many units were asked, and have said what' })

export const indicatorContributionsSchema = z
  .object({
    indicatorCode: z.string(),
    indicatorName: z.string(),
    owner: unitSchema.nullable(),
    requests: z.array(requestSchema),
    coverage: coverageSchema,
    differing: z.array(z.uuid()).openapi({
      description: 'Requests whose unit says otherwise than most; all that spoke where none is the most',
    }),
    can: z.object({ ask: z.boolean(), consolidate: z.boolean() }),
  })
  .openapi('IndicatorContributions', { description: 'What all units say of one indicator' })

export const contributionsSchema = z
  .object({
    can: z.object({ ask: z.boolean() }),
    indicators: z.array(
      z.object({
        indicatorCode: z.string(),
        indicatorName: z.string(),
        owner: unitSchema.nullable(),
        asked: countSchema,
        neverAsked: countSchema,
        answered: countSchema,
        confirmed: countSchema,
        late: countSchema,
        reach: reachSchema.nullable(),
      }),
    ),
  })
  .openapi('Contributions', { description: 'For every indicator, who is asked and how far they are' })

export const contributionEventSchema = z
  .object({
    indicatorCode: z.string().nullable().openapi({
      description: 'Of which something changed; null: of so much that all of it is to be read again',
    }),
  })
  .openapi('ContributionEvent', {
    description:
      'Data of one server-sent event `contributions`: that something the person may see changed, never what',
  })

export const ownContributionsSchema = z
  .object({
    stage: assessmentStageSchema,
    isLocked: isLockedSchema,
    requests: z.array(ownRequestSchema),
    owned: z
      .array(indicatorContributionsSchema)
      .openapi({ description: 'Of indicators whose owner is the unit of this person' }),
  })
  .openapi('OwnContributions', { description: 'What concerns the unit of this person, and nothing else' })

const questionSchema = z.string().trim().min(1).max(1_000)
const placeFields = { indicatorCode: codeSchema, unitId: z.uuid() }
const ownerAssignmentSchema = z
  .strictObject(placeFields)
  .openapi('OwnerAssignment', { description: 'The unit that brings together what is said of an indicator' })
const newRequestSchema = z
  .strictObject({ ...placeFields, question: questionSchema })
  .openapi('NewContributionRequest', { description: 'A question to a unit' })

export const askSchema = z
  .strictObject({
    dueOn: z.iso.date(),
    owners: z.array(ownerAssignmentSchema).max(5_000),
    requests: z.array(newRequestSchema).max(5_000),
  })
  .openapi('AskContributions', {
    description:
      'Many questions to many units at once, 1,000 with the owners at most. A unit that is being asked already for an indicator is passed over',
  })

export const askedSchema = z
  .object({ asked: countSchema, passedOver: countSchema, assigned: countSchema })
  .openapi('AskedContributions', { description: 'How many were asked, were asked already, were made owner' })

export const templateSchema = z
  .object({
    year: z.number().int().nullable().openapi({ description: 'Null: there is no earlier round like this' }),
    owners: z.array(ownerAssignmentSchema),
    requests: z.array(newRequestSchema),
    endedUnits: z.array(z.string()).openapi({ description: 'Units that were asked then and are no more' }),
  })
  .openapi('ContributionTemplate', {
    description: 'Who was asked in the last round of the same edition, as far as they are still there',
  })

export const withdrawalSchema = z
  .strictObject({ reason: z.string().trim().min(1).max(500) })
  .openapi('ContributionWithdrawal', { description: 'Takes a request back; the unit reads why' })

export const returnSchema = z
  .strictObject({
    seenRevision: z.number().int().min(1).openapi({ description: 'The answer that was seen' }),
    reason: z.string().trim().min(1).max(1_000),
    dueOn: z.iso.date().openapi({ description: 'By when the unit answers again' }),
  })
  .openapi('ContributionReturn', { description: 'Sends an answer back to its unit, which reads why' })

const saying = {
  applies: z.boolean(),
  practice: practiceSchema.nullable(),
  text: z.string().trim().max(longestText),
}

export const newAnswerSchema = z
  .strictObject({
    seenRevision: z.number().int().min(0).openapi({ description: 'The answer that was seen; 0: none' }),
    ...saying,
  })
  .openapi('NewContributionAnswer', {
    description: 'What the unit says from now on; where it does not apply, with a reason of ten letters',
  })

export const saveDraftSchema = z
  .strictObject({
    seenVersion: z.number().int().min(0).openapi({ description: 'The draft that was seen; 0: none' }),
    applies: z.boolean().nullable(),
    practice: practiceSchema.nullable(),
    text: z.string().max(longestText),
  })
  .openapi('SaveContributionDraft', { description: 'An answer as it is being typed' })

export const attachmentSchema = z
  .strictObject({ itemId: z.uuid() })
  .openapi('ContributionAttachment', { description: 'A document that this person brought themselves' })

export const confirmationSchema = z
  .strictObject({ seenRevision: z.number().int().min(1) })
  .openapi('ContributionConfirmation', { description: 'The head of the unit stands by what was seen' })

const seenAnswersSchema = z
  .array(z.strictObject({ requestId: z.uuid(), revision: z.number().int().min(1) }))
  .max(500)

export const consolidationSchema = z
  .strictObject({
    answers: seenAnswersSchema.openapi({ description: 'Copied into the facts' }),
    leftOut: seenAnswersSchema.optional().openapi({ description: 'Weighed, and not copied' }),
  })
  .refine(({ answers, leftOut = [] }) => answers.length + leftOut.length > 0, {
    path: ['answers'],
    message: 'Pilih paling sedikit satu jawaban.',
  })
  .openapi('Consolidation', { description: 'What becomes of which answers, as they were seen' })

export const consolidatedSchema = z
  .object({ added: countSchema })
  .openapi('Consolidated', { description: 'How many statements were added; those that stood there were not' })
