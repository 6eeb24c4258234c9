import { z } from '@hono/zod-openapi'
import { calendarStages } from '@undagi/maturity'
import { assessmentStageSchema } from '../assessments/stages/stages.schemas.ts'
import { ruledBoundaries } from '../assessments/usecases/read-boundary-rulings.ts'
import { calendarChangeSchema, hasNoStageTwice, plannedStageSchema } from '../calendar/calendar.schemas.ts'
import { institutionIdParams, timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { newRoundSchema, roundRegisterSchema } from '../rounds/rounds.schemas.ts'

export const nationalRoundParams = institutionIdParams.extend({ nationalRoundId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })
const kindSchema = z.enum(['evaluation', 'monitoring'])
const { year, name, edition, assessmentDate } = newRoundSchema.shape
const { reason, paper } = calendarChangeSchema.shape

const boundarySchema = z
  .strictObject({ rule: z.enum(ruledBoundaries), source: z.string().trim().min(3).max(1000) })
  .openapi('NationalBoundary', {
    description: 'By which index predicates are decided and where that stands, said of every participant',
  })

const termsShape = {
  ...{ year, name, edition, assessmentDate },
  kind: kindSchema,
  windows: z
    .array(plannedStageSchema)
    .max(calendarStages.length)
    .refine(hasNoStageTwice)
    .openapi({ description: 'Days of its stages, by the clock of each institution' }),
}

const onlySchema = z.array(z.uuid()).min(1).max(2000).optional().openapi({
  description: 'These institutions; left out: all for which the person acts for the ministry',
})

export const nationalRoundPreviewSchema = z.strictObject(termsShape).openapi('PreviewNationalRound', {
  description: 'What a round of the ministry would be, before it is opened',
})

export const newNationalRoundSchema = z
  .strictObject({
    ...termsShape,
    boundary: boundarySchema.optional().openapi({
      description: 'Left out: what the edition says of the year',
    }),
    reason,
    paper,
    only: onlySchema,
  })
  .openapi('NewNationalRound', { description: 'A round that the ministry opens for many institutions' })

export const addParticipantsSchema = z
  .strictObject({ reason, only: onlySchema })
  .openapi('AddParticipants', { description: 'Institutions that take part from now on, by the same terms' })

export const withdrawParticipantsSchema = z
  .strictObject({ institutionIds: z.array(z.uuid()).min(1).max(2000), reason })
  .openapi('WithdrawParticipants', {
    description: 'Institutions that take part no longer; refused where something was filled in',
  })

const refusalSchema = z
  .object({ code: z.string(), title: z.string() })
  .openapi('ParticipantRefusal', { description: 'Why an institution does not take part' })

/** How an institution is found among many. */
const foundBy = {
  category: z.string(),
  province: z.string().nullable().openapi({ description: 'By the official register; null: not said there' }),
}

export const candidateSchema = z
  .object({
    institutionId: z.uuid(),
    institutionName: z.string(),
    ...foundBy,
    timeZone: timeZoneSchema,
    roundName: z.string().nullable().openapi({ description: 'Its round of that year; null: it has none' }),
    refusal: refusalSchema.nullable().openapi({ description: 'null: the round can be opened there' }),
  })
  .openapi('NationalCandidate', { description: 'An institution that takes part, or would, or cannot' })

const namedSchema = z.object({ institutionId: z.uuid(), institutionName: z.string() })

const refusedSchema = namedSchema.extend({
  roundName: z.string().nullable(),
  ...refusalSchema.shape,
})

export const nationalRoundOpenedSchema = z
  .object({
    nationalRoundId: z
      .uuid()
      .nullable()
      .openapi({ description: 'null: nobody could take part, so there is none' }),
    opened: z.array(namedSchema.extend({ roundId: z.uuid(), assessmentId: z.uuid() })),
    refused: z.array(refusedSchema).openapi({ description: 'The others take part all the same' }),
  })
  .openapi('NationalRoundOpened', { description: 'Where a round of the ministry was opened, and where not' })

export const participantsWithdrawnSchema = z
  .object({ withdrawn: z.array(namedSchema), refused: z.array(refusedSchema) })
  .openapi('ParticipantsWithdrawn', { description: 'Which participants were taken out, and which not' })

const summaryShape = {
  ...{ id: z.uuid(), year: z.number().int(), name: z.string(), kind: kindSchema },
  edition: z.object({ id: z.string(), revision: z.number().int(), shortName: z.string() }),
  assessmentDate: z.iso.date(),
  reason: z.string(),
  byName: z.string(),
  at: instantSchema,
}

const nationalRoundSummarySchema = z
  .object({ ...summaryShape, participants: z.number().int() })
  .openapi('NationalRoundSummary', { description: 'A round of the ministry, and how many take part' })

export const nationalRoundRegisterSchema = z
  .object({
    rounds: z.array(nationalRoundSummarySchema).openapi({ description: 'The newest first' }),
    editions: roundRegisterSchema.shape.editions,
    today: roundRegisterSchema.shape.today,
  })
  .openapi('NationalRoundRegister', { description: 'Rounds of the ministry, and what a new one can pin' })

const stampSchema = z.object({ byName: z.string(), at: instantSchema })

export const nationalRoundSchema = z
  .object({
    ...summaryShape,
    windows: z.array(plannedStageSchema),
    boundary: z.union([boundarySchema, z.null()]),
    paper: z.object({ number: z.string(), date: z.iso.date() }).nullable(),
    participants: z
      .array(
        namedSchema.extend({
          ...foundBy,
          slug: z.string().openapi({ description: 'Under which its pages stand' }),
          timeZone: timeZoneSchema,
          stage: assessmentStageSchema,
          opened: stampSchema,
          refusal: refusalSchema.nullable().openapi({ description: 'null: it can still be taken out' }),
        }),
      )
      .openapi({ description: 'By name' }),
    withdrawn: z
      .array(
        namedSchema.extend({
          timeZone: timeZoneSchema,
          withdrawn: stampSchema.extend({ reason: z.string() }),
        }),
      )
      .openapi({ description: 'Who took part and was taken out, by name' }),
    leftOut: z.array(candidateSchema).openapi({ description: 'Who takes no part, by name' }),
  })
  .openapi('NationalRound', {
    description: 'A round of the ministry, as far as the person acts for the ministry in the institutions',
  })
