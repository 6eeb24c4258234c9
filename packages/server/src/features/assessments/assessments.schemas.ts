import { z } from '@hono/zod-openapi'
import { institutionRefSchema } from '../institutions/institutions.schemas.ts'
import { roundSchema, targetSchema } from '../rounds/rounds.schemas.ts'

const indicatorCodeSchema = z
  .string()
  .regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/)
  .max(20)
const criterionCodeSchema = z.string().min(1).max(30)
const versionSchema = z
  .number()
  .int()
  .min(0)
  .openapi({ description: 'Counts up with every change; 0 = never touched' })
const valueSchema = z
  .string()
  .openapi({ description: 'A level or decimal value as exact text', example: '3' })
const instantSchema = z.iso.datetime({ offset: true })

const draftFieldSchema = z.enum(['facts', 'analysis']).openapi('DraftField')

export const assessmentParams = z.object({ assessmentId: z.uuid() })
export const indicatorParams = assessmentParams.extend({ code: indicatorCodeSchema })
export const draftParams = indicatorParams.extend({ field: draftFieldSchema })

const stateFields = {
  code: indicatorCodeSchema,
  value: valueSchema.nullable(),
  reason: z.string().nullable(),
  metCriteria: z.array(criterionCodeSchema),
  version: versionSchema,
  changedByName: z.string().nullable(),
  changedAt: instantSchema.nullable(),
  previousValue: valueSchema.nullable().openapi({
    description: 'The value of the latest earlier round with the same edition',
  }),
}

export const indicatorSummarySchema = z
  .object({ ...stateFields, hasFacts: z.boolean(), hasAnalysis: z.boolean() })
  .openapi('IndicatorSummary')

export const draftSchema = z
  .object({
    text: z.string(),
    version: versionSchema,
    updatedByName: z.string().nullable(),
    updatedAt: instantSchema.nullable(),
    settled: z
      .boolean()
      .openapi({ description: 'The text stands in the history, nothing newer is being typed' }),
  })
  .openapi('Draft')

export const indicatorSchema = z
  .object({ ...stateFields, facts: draftSchema, analysis: draftSchema })
  .openapi('IndicatorDetail')

export const assessmentSchema = z
  .object({
    id: z.uuid(),
    institution: institutionRefSchema,
    round: roundSchema,
    target: targetSchema.nullable(),
    version: versionSchema,
    can: z
      .object({ rate: z.boolean(), judgeCriteria: z.boolean(), write: z.boolean(), setTarget: z.boolean() })
      .openapi({ description: 'What this person may do here' }),
    indicators: z.array(indicatorSummarySchema),
  })
  .openapi('Assessment')

export const rateSchema = z
  .strictObject({
    expectedVersion: versionSchema,
    value: z
      .string()
      .regex(/^\d{1,2}(\.\d{1,10})?$/)
      .nullable()
      .openapi({ description: 'null takes the rating back', example: '3' }),
    reason: z.string().trim().min(1).max(4000).nullable().openapi({
      description: 'Required where the value differs from the level that the ticked criteria support',
    }),
  })
  .openapi('Rate')

export const judgeCriteriaSchema = z
  .strictObject({ expectedVersion: versionSchema, metCriteria: z.array(criterionCodeSchema).max(200) })
  .openapi('JudgeCriteria')

export const saveDraftSchema = z
  .strictObject({
    expectedVersion: versionSchema,
    text: z.string().max(20_000),
    settle: z
      .boolean()
      .optional()
      .openapi({ description: 'The field was left or is idle: keep it in the history' }),
  })
  .openapi('SaveDraft')

export const setTargetSchema = z
  .strictObject({ expectedVersion: versionSchema, target: targetSchema.nullable() })
  .openapi('SetTarget')

const entryFields = {
  sequence: z.number().int(),
  indicatorCode: indicatorCodeSchema.nullable(),
  actorName: z.string(),
  actedAt: instantSchema,
}

export const historyEntrySchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('rated'),
      ...entryFields,
      value: valueSchema.nullable(),
      reason: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('criteria_judged'),
      ...entryFields,
      metCriteria: z.array(criterionCodeSchema),
      added: z.array(criterionCodeSchema),
      removed: z.array(criterionCodeSchema),
    }),
    z.object({ kind: z.literal('facts_settled'), ...entryFields, text: z.string() }),
    z.object({ kind: z.literal('analysis_settled'), ...entryFields, text: z.string() }),
    z.object({ kind: z.literal('target_set'), ...entryFields, target: targetSchema.nullable() }),
  ])
  .openapi('HistoryEntry')

export const assessmentEventSchema = z
  .object({
    type: z.enum(['indicator_changed', 'draft_changed', 'assessment_changed']),
    indicatorCode: indicatorCodeSchema.nullable(),
    field: draftFieldSchema.optional(),
    version: versionSchema.openapi({ description: 'Of the indicator, the draft or the assessment' }),
    actorName: z.string(),
    at: instantSchema,
  })
  .openapi('AssessmentEvent', {
    description: 'Data of one server-sent event: what changed; read it again where your version is older',
  })
