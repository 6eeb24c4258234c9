import { z } from '@hono/zod-openapi'
import { institutionSchema, timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { editionIdSchema, editionRefSchema } from '../instruments/instruments.schemas.ts'

const roundKindSchema = z
  .enum(['self_assessment', 'evaluation', 'monitoring'])
  .openapi('RoundKind', { description: 'Penilaian mandiri, evaluasi, pemantauan' })

export const targetSchema = z
  .string()
  .regex(/^\d(\.\d{1,2})?$/)
  .openapi({ description: 'An index as exact text', example: '3.10' })

export const roundSchema = z
  .object({
    id: z.uuid(),
    year: z.number().int(),
    name: z.string(),
    kind: roundKindSchema,
    edition: editionRefSchema,
    assessmentDate: z.iso.date().openapi({ description: 'Ages of policies and audits count to this day' }),
    deadline: z.iso.datetime({ offset: true }).nullable(),
    timeZone: timeZoneSchema,
  })
  .openapi('Round')

export const newRoundSchema = z
  .strictObject({
    year: z.number().int().min(2000).max(2199),
    name: z.string().trim().min(1).max(200),
    kind: roundKindSchema,
    edition: z.strictObject({ id: editionIdSchema, revision: z.number().int().min(1).max(999_999) }),
    assessmentDate: z.iso.date(),
    deadline: z.iso.datetime({ offset: true }).nullable(),
    target: targetSchema.nullable().optional(),
  })
  .openapi('NewRound')

export const createdRoundSchema = roundSchema.extend({ assessmentId: z.uuid() }).openapi('CreatedRound')

export const overviewRoundSchema = roundSchema
  .extend({
    assessmentId: z.uuid(),
    target: targetSchema.nullable(),
    index: z.object({ exact: z.string(), rounded: z.string() }).nullable().openapi({
      description: 'null until something has been answered',
    }),
    predicate: z.string().nullable(),
    answered: z.number().int(),
    indicators: z.number().int(),
    comparableWithPrevious: z.boolean().openapi({
      description: 'Whether the round before used the same edition; false for the first',
    }),
  })
  .openapi('OverviewRound')

export const overviewSchema = z
  .object({ institution: institutionSchema, rounds: z.array(overviewRoundSchema) })
  .openapi('Overview')
