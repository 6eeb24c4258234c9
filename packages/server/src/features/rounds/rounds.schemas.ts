import { z } from '@hono/zod-openapi'
import { institutionSchema, timeZoneSchema, versionSchema } from '../institutions/institutions.schemas.ts'
import { editionIdSchema, editionRefSchema } from '../instruments/instruments.schemas.ts'

const assessmentDateSchema = z.iso
  .date()
  .openapi({ description: 'Ages of policies and audits count to this day' })

const roundKindSchema = z
  .enum(['self_assessment', 'evaluation', 'monitoring'])
  .openapi('RoundKind', { description: 'Penilaian mandiri, evaluasi, pemantauan' })

export const targetSchema = z
  .string()
  .regex(/^\d(\.\d{1,2})?$/)
  .openapi({ description: 'An index as exact text', example: '3.10' })

const deadlineSchema = z.iso.datetime({ offset: true }).nullable().openapi({
  description: 'An instant, ISO 8601 with its offset; null = none set',
  example: '2022-09-30T08:00:00.000Z',
})

const visitDateSchema = z.iso.date().nullable().openapi({
  description:
    'The day on which whoever judges from outside comes, in the time zone of the round; null = none set',
})

/** On every view of a round in use. */
export const openedNationallySchema = z
  .object({ byName: z.string(), at: z.iso.datetime({ offset: true }), reason: z.string() })
  .nullable()
  .openapi({ description: 'Who opened it for the ministry, when, and by what; null: the institution did' })

export const roundSchema = z
  .object({
    id: z.uuid(),
    year: z.number().int(),
    name: z.string(),
    kind: roundKindSchema,
    edition: editionRefSchema,
    assessmentDate: assessmentDateSchema,
    deadline: deadlineSchema,
    visitDate: visitDateSchema,
    timeZone: timeZoneSchema,
  })
  .openapi('Round', { description: 'One evaluation in one year, by one edition of the instrument' })

export const newRoundSchema = z
  .strictObject({
    year: z.number().int().min(2000).max(2199),
    name: z.string().trim().min(1).max(200),
    kind: roundKindSchema,
    edition: z.strictObject({ id: editionIdSchema, revision: z.number().int().min(1).max(999_999) }),
    assessmentDate: assessmentDateSchema,
    deadline: deadlineSchema,
    visitDate: visitDateSchema.optional(),
    target: targetSchema.nullable().optional(),
  })
  .openapi('NewRound', {
    description:
      'A round to open. Refused where the institution has one for the year already or the server lacks the edition',
  })

export const createdRoundSchema = roundSchema.extend({ assessmentId: z.uuid() }).openapi('CreatedRound', {
  description: 'A round just opened, with the empty assessment that belongs to it',
})

const newerRevisionSchema = z.number().int().nullable().openapi({
  description: 'The newest revision of its edition, where the round pins an older one; else null',
})

const exactIndexSchema = z.object({
  exact: z.string().openapi({ description: 'An exact fraction as text', example: '6091/2000' }),
  rounded: z.string().openapi({ example: '3.05' }),
})

export const overviewRoundSchema = roundSchema
  .extend({
    assessmentId: z.uuid(),
    openedNationally: openedNationallySchema,
    target: targetSchema.nullable(),
    index: exactIndexSchema.nullable().openapi({
      description: 'Of what the institution said itself; null until something has been answered',
    }),
    predicate: z.string().nullable().openapi({ description: 'null together with the index' }),
    official: z
      .object({ index: exactIndexSchema, predicate: z.string() })
      .nullable()
      .openapi({ description: 'What came of it, with its corrections; null until it is published' }),
    answered: z.number().int().openapi({ description: 'Indicators with a rating' }),
    indicators: z.number().int().openapi({ description: 'Indicators of the edition' }),
    newerRevision: newerRevisionSchema,
    comparableWithPrevious: z.boolean().openapi({
      description: 'Whether the round before used the same edition; false for the first',
    }),
  })
  .openapi('OverviewRound', { description: 'A round with how far its assessment is and what it comes to' })

export const overviewSchema = z
  .object({ institution: institutionSchema, rounds: z.array(overviewRoundSchema) })
  .openapi('Overview', { description: 'An institution and its rounds, the earliest year first' })

export const roundChangeSchema = z
  .strictObject({
    expectedVersion: versionSchema,
    name: z.string().trim().min(1).max(200).optional(),
    kind: roundKindSchema.optional(),
    assessmentDate: assessmentDateSchema.optional(),
    deadline: deadlineSchema.optional(),
    visitDate: visitDateSchema.optional(),
    target: targetSchema.nullable().optional(),
  })
  .openapi('RoundChange', {
    description:
      'What is to change; year, edition and time zone of a round never do, and its revision by a move of its own',
  })

export const ownRoundSchema = roundSchema
  .extend({
    assessmentId: z.uuid(),
    openedNationally: openedNationallySchema,
    target: targetSchema.nullable(),
    answered: z.number().int().openapi({ description: 'Indicators with a rating' }),
    indicators: z.number().int().openapi({ description: 'Indicators of the edition' }),
    isSent: z.boolean().openapi({
      description: 'Its assessment is past filling: kind and assessment date stay, and it is not withdrawn',
    }),
    withdrawnAt: z.iso.datetime().nullable().openapi({ description: 'null: in use' }),
    withdrawnByName: z.string().nullable(),
    newerRevision: newerRevisionSchema,
    move: z
      .object({
        fromRevision: z.number().int(),
        toRevision: z.number().int(),
        movedByName: z.string(),
        movedAt: z.iso.datetime(),
        undoable: z
          .boolean()
          .openapi({ description: 'Nothing has been rated or judged by the revision since' }),
      })
      .nullable()
      .openapi({ description: 'How the round came to the revision it pins; null: it was opened with it' }),
    version: versionSchema,
  })
  .openapi('OwnRound', { description: 'A round of the institution as its administrators see it' })

export const roundRegisterSchema = z
  .object({
    rounds: z.array(ownRoundSchema),
    editions: z
      .array(
        z
          .object({
            id: z.string(),
            revision: z.number().int(),
            shortName: z.string(),
            indicators: z.number().int(),
            from: z.string().nullable().openapi({ description: 'The day from which it is in force' }),
            to: z.string().nullable().openapi({ description: 'The first day on which it is not' }),
            certain: z.boolean().openapi({ description: 'False: concluded, not read in the text itself' }),
            source: z.string().openapi({ description: 'Title of the regulation, and where in it' }),
          })
          .openapi('EditionRule', { description: 'An edition with when it is in force, and by what' }),
      )
      .openapi({ description: 'The newest revision of every edition, the latest in force first' }),
    today: z.string().openapi({ description: 'The day it is now by the clock of the institution' }),
  })
  .openapi('RoundRegister', {
    description: 'The rounds of an institution, the latest first, and what a new one can pin',
  })
