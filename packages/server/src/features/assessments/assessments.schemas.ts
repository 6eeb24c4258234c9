import { z } from '@hono/zod-openapi'
import { institutionRefSchema } from '../institutions/institutions.schemas.ts'
import { roundSchema, targetSchema } from '../rounds/rounds.schemas.ts'
import { ruledBoundaries } from './boundary/boundary-ruled.ts'
import { assessmentStageSchema, stageMoveSchema } from './stages/stages.schemas.ts'

export const isLockedSchema = z.boolean().openapi({
  description:
    'Whether its round is locked: until somebody unlocks it, nothing is filled in and no stage moves',
})
export const indicatorCodeSchema = z
  .string()
  .regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/)
  .max(20)
  .openapi({ description: "The indicator's code in its instrument", example: '12' })
const criterionCodeSchema = z
  .string()
  .min(1)
  .max(30)
  .openapi({ description: "The criterion's code in its instrument", example: '12.3.a' })
const versionSchema = z
  .number()
  .int()
  .min(0)
  .openapi({ description: 'Counts up with every change; 0 = never touched' })
const expectedVersionSchema = versionSchema.openapi({
  description: 'The version the change was made on; any other one now is answered with what the server holds',
})
const valueSchema = z
  .string()
  .openapi({ description: 'A level or decimal value as exact text', example: '3' })
const instantSchema = z.iso
  .datetime({ offset: true })
  .openapi({ description: 'An instant, ISO 8601 with its offset', example: '2022-09-30T08:15:00.000Z' })

const draftFieldSchema = z.enum(['facts', 'analysis']).openapi('DraftField', {
  description: 'Which text of an indicator: facts (what was found) or analysis (what follows from it)',
})

export const assessmentParams = z.object({ assessmentId: z.uuid() })
export const indicatorParams = assessmentParams.extend({ code: indicatorCodeSchema })
export const draftParams = indicatorParams.extend({ field: draftFieldSchema })

const stateFields = {
  code: indicatorCodeSchema,
  value: valueSchema.nullable(),
  reason: z.string().nullable().openapi({
    description: 'Why the value differs from the level that the met criteria support; null without one',
  }),
  metCriteria: z.array(criterionCodeSchema),
  version: versionSchema.openapi({
    description: 'Counts ratings and judgements of criteria; the texts have versions of their own',
  }),
  changedByName: z.string().nullable(),
  changedAt: instantSchema.nullable(),
  previousValue: valueSchema.nullable().openapi({
    description:
      'What stands of the latest earlier round with the same edition: its official value once it was published, else what the institution said',
  }),
  previousOwnValue: valueSchema.nullable().openapi({ description: 'What the institution said itself there' }),
  previousIsOfficial: z.boolean().openapi({ description: 'Whether `previousValue` is the official one' }),
}

const indicatorSummarySchema = z
  .object({
    ...stateFields,
    hasFacts: z.boolean(),
    hasAnalysis: z.boolean(),
    openBlanks: z.int().min(0).openapi({
      description:
        'How many blanks of the model texts facts and analysis still contain; 0 in a finished text',
    }),
  })
  .openapi('IndicatorSummary', {
    description: 'How one indicator stands, without its texts; `value` is null until somebody rates it',
  })

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
  .openapi('Draft', {
    description:
      'A text as last typed, shared by everyone who works on the assessment; version 0 = nobody typed yet',
  })

export const indicatorSchema = z
  .object({ ...stateFields, facts: draftSchema, analysis: draftSchema })
  .openapi('IndicatorDetail', {
    description: 'How one indicator stands, with both texts; `value` is null until somebody rates it',
  })

const fillingFields = { rate: z.boolean(), judgeCriteria: z.boolean(), write: z.boolean() }

export const assessmentSchema = z
  .object({
    id: z.uuid(),
    institution: institutionRefSchema,
    round: roundSchema,
    target: targetSchema.nullable(),
    boundaryRule: z.enum(ruledBoundaries).nullable().openapi({
      description: 'What was ruled of the predicate of this round; null: nothing, so the edition says it',
    }),
    stage: assessmentStageSchema,
    isLocked: isLockedSchema,
    version: versionSchema.openapi({
      description:
        'Number of actions so far, whichever indicator they were about; setting the target expects it',
    }),
    can: z
      .object({ ...fillingFields, delegate: z.boolean(), setTarget: z.boolean() })
      .openapi({ description: 'What this person may do here in their own right' }),
    delegations: z
      .array(
        z.object({
          id: z.uuid(),
          indicatorCodes: z.array(indicatorCodeSchema),
          giverName: z.string(),
          until: instantSchema,
          can: z.object(fillingFields),
        }),
      )
      .openapi({
        description:
          'What colleagues let this person fill in on their behalf; without a reading role only these are shown',
      }),
    indicators: z.array(indicatorSummarySchema),
  })
  .openapi('Assessment', {
    description: 'One institution in one round: every indicator in the order of the instrument',
  })

export const rateSchema = z
  .strictObject({
    expectedVersion: expectedVersionSchema,
    value: z
      .string()
      .regex(/^\d{1,2}(\.\d{1,10})?$/)
      .nullable()
      .openapi({ description: 'null takes the rating back', example: '3' }),
    reason: z.string().trim().min(1).max(4000).nullable().openapi({
      description: 'Required where the value differs from the level that the ticked criteria support',
    }),
  })
  .openapi('Rate', {
    description:
      'A rating and its reason. Refused outside the scale, without a reason it needs, and where `expectedVersion` is no longer that of the indicator',
  })

export const judgeCriteriaSchema = z
  .strictObject({
    expectedVersion: expectedVersionSchema,
    metCriteria: z
      .array(criterionCodeSchema)
      .max(200)
      .openapi({ description: 'All that people find met now; one left out is taken back' }),
  })
  .openapi('JudgeCriteria', {
    description:
      'Which criteria of an indicator are met. Refused with a code the indicator does not have, and where `expectedVersion` is no longer that of the indicator',
  })

export const saveDraftSchema = z
  .strictObject({
    expectedVersion: expectedVersionSchema,
    text: z.string().max(20_000),
    settle: z.boolean().optional().openapi({
      description:
        'The field was left or is idle: keep it in the history. Always so for a token; otherwise it settles after five minutes, or when another author writes',
    }),
  })
  .openapi('SaveDraft', {
    description:
      'The whole text as it is now. Refused where `expectedVersion` is no longer that of this draft',
  })

export const setTargetSchema = z
  .strictObject({
    expectedVersion: expectedVersionSchema,
    target: targetSchema.nullable().openapi({ description: 'null removes the target' }),
  })
  .openapi('SetTarget', {
    description:
      'The index that an institution aims at. Refused where `expectedVersion` is no longer that of the assessment',
  })

const offerFields = {
  offerId: z.uuid(),
  title: z.string().nullable().openapi({
    description: 'Of the document, as it is called now; null: restricted, and not for this person',
  }),
  criterionCode: criterionCodeSchema.nullable(),
  byItself: z.boolean().openapi({ description: 'Undagi did it, following a change made elsewhere' }),
}

const whoAndWhen = {
  indicatorCode: indicatorCodeSchema.nullable(),
  actorName: z.string(),
  onBehalfOfName: z.string().nullable().openapi({
    description: 'Who had delegated it to them; null: in their own right',
  }),
  actedAt: instantSchema,
}

const entryFields = {
  sequence: z
    .number()
    .int()
    .openapi({ description: 'Position among the actions of the whole assessment, counted from 1' }),
  ...whoAndWhen,
}

export const historyEntrySchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('rated'),
      ...entryFields,
      value: valueSchema.nullable(),
      reason: z.string().nullable(),
      importedFrom: z.string().nullable().openapi({
        description: 'Name of the file whose import gave or took back this rating; null: a person rated',
        example: 'nilai-2022.csv',
      }),
      importUndone: z.boolean().openapi({ description: 'Whether it was the undoing of that import' }),
    }),
    z.object({
      kind: z.literal('criteria_judged'),
      ...entryFields,
      metCriteria: z.array(criterionCodeSchema),
      added: z.array(criterionCodeSchema).openapi({ description: 'Not met before this judgement' }),
      removed: z.array(criterionCodeSchema).openapi({ description: 'Met before this judgement' }),
    }),
    z.object({ kind: z.literal('facts_settled'), ...entryFields, text: z.string() }),
    z.object({ kind: z.literal('analysis_settled'), ...entryFields, text: z.string() }),
    z.object({ kind: z.literal('target_set'), ...entryFields, target: targetSchema.nullable() }),
    z.object({
      kind: z.literal('edition_moved'),
      ...entryFields,
      fromRevision: z.number().int(),
      toRevision: z.number().int(),
      undone: z.boolean().openapi({ description: 'Whether it went back to the revision before' }),
    }),
    z.object({
      kind: z.literal('boundary_ruled'),
      ...entryFields,
      rule: z.enum(ruledBoundaries),
      source: z.string(),
    }),
    z.object({
      kind: z.literal('stage_moved'),
      ...entryFields,
      move: stageMoveSchema,
      to: assessmentStageSchema,
      note: z.string().openapi({ description: 'May be empty' }),
    }),
    z.object({ kind: z.literal('evidence_offered'), ...whoAndWhen, ...offerFields }),
    z.object({
      kind: z.literal('evidence_withdrawn'),
      ...whoAndWhen,
      ...offerFields,
      reason: z.string().openapi({ description: 'May be empty' }),
    }),
  ])
  .openapi('HistoryEntry', {
    description:
      'One action of one person, never changed afterwards; `kind` says which of the other fields it has',
  })

export const assessmentEventSchema = z
  .object({
    type: z.enum([
      'indicator_changed',
      'indicator_judged',
      'draft_changed',
      'assessment_changed',
      'much_changed',
    ]),
    indicatorCode: indicatorCodeSchema.nullable(),
    field: draftFieldSchema.optional(),
    version: versionSchema.openapi({
      description:
        'Of the indicator or the draft; of the assessment where it was judged or changed as a whole',
    }),
    actorName: z.string(),
    at: instantSchema,
  })
  .openapi('AssessmentEvent', {
    description:
      'Data of one server-sent event: what changed; read it again where your version is older. `field` comes with draft_changed only; indicator_judged: those from outside judged, marked or corrected it, which its values by stage tell; much_changed: so much at once that all of it is to be read again, at leisure',
  })
