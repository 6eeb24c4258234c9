import { z } from '@hono/zod-openapi'
import { lineSchema } from '../../platform/http/line.schemas.ts'
import { policyKinds, policyStates, policySteps, relationKinds } from './policy-words.ts'

const institutionParams = z.object({ institutionId: z.uuid() })
export const policyListParams = institutionParams
export const policyParams = institutionParams.extend({ policyId: z.uuid() })
export const policyStepParams = policyParams.extend({ sequence: z.string().regex(/^[1-9]\d{0,5}$/) })
export const carriedParams = z.object({ assessmentId: z.uuid(), code: z.string().min(1).max(20) })

const policyKindSchema = z.enum(policyKinds).openapi('PolicyKind', {
  description:
    'Perda; regulation of the head of the region; of a minister or agency; decree (SK); circular (SE); procedure (SOP)',
})
const policyStepSchema = z.enum(policySteps).openapi('PolicyStep', {
  description: 'What can happen to a policy; which order holds, its kind says',
})
const policyStateSchema = z
  .enum(policyStates)
  .openapi('PolicyState', { description: 'How far a policy is in its life' })
const relationKindSchema = z
  .enum(relationKinds)
  .openapi('PolicyRelationKind', { description: 'How one policy bears on another' })

const daySchema = z.iso
  .date()
  .regex(/^(19|20|21)/)
  .openapi({ example: '2024-03-14' })
const instantSchema = z.iso.datetime({ offset: true })

const noteSchema = z.string().trim().max(2_000)

export const articleSchema = z.strictObject({
  article: lineSchema(100).min(1).openapi({ example: 'Pasal 4' }),
  regulates: lineSchema(500).min(1).openapi({ example: 'Domain arsitektur SPBE' }),
})
export const officerSchema = z.strictObject({
  unitId: z.uuid().nullable().openapi({ description: 'Null: a person or an office by name' }),
  name: lineSchema(200).min(1).openapi({ example: 'Bagian Hukum' }),
  duty: lineSchema(200).openapi({ description: 'What they answer for; may be empty' }),
})
const carriedSchema = z.strictObject({
  editionId: z.string().min(1).max(60),
  indicatorCode: z.string().min(1).max(20),
  criterionCode: z
    .string()
    .min(1)
    .max(40)
    .nullable()
    .openapi({ description: 'Null: the indicator as a whole' }),
})
const newRelationSchema = z.strictObject({
  kind: relationKindSchema,
  otherId: z.uuid().nullable().openapi({ description: 'In the register; null: outside it' }),
  otherTitle: lineSchema(300)
    .min(1)
    .nullable()
    .openapi({ description: 'What stands outside the register', example: 'Perpres 95 Tahun 2018' }),
})

const described = {
  kind: policyKindSchema,
  subject: lineSchema(300)
    .min(1)
    .openapi({ description: 'What it is about, after "tentang"', example: 'Arsitektur SPBE' }),
  number: lineSchema(100).min(1).nullable().openapi({ example: '12 Tahun 2024' }),
  note: noteSchema,
  inForceFrom: daySchema
    .nullable()
    .openapi({ description: 'Where its text names a day; null: when promulgated or enacted' }),
  reviewDueOn: daySchema.nullable().openapi({ description: 'When it is to be looked at again' }),
  evidenceItemId: z.uuid().nullable().openapi({ description: 'The item of the library that holds its text' }),
  articles: z.array(articleSchema).max(200),
  officers: z.array(officerSchema).max(30),
}
const linked = {
  relations: z
    .array(newRelationSchema)
    .max(100)
    .refine((all) => all.every(({ otherId, otherTitle }) => (otherId === null) !== (otherTitle === null)), {
      message: 'Pilih kebijakan dari daftar, atau tulis yang di luar daftar; tidak keduanya.',
    }),
  carries: z.array(carriedSchema).max(200),
}

export const newStepSchema = z
  .strictObject({
    step: policyStepSchema,
    day: daySchema.openapi({ description: 'On which it happened: not after today' }),
    note: noteSchema,
    number: lineSchema(100)
      .min(1)
      .nullable()
      .openapi({ description: 'With enactment, where it is not known yet; null: as it is' }),
  })
  .openapi('NewPolicyStep', { description: 'A step that a policy has taken, on its day' })

export const policyChangeSchema = z
  .strictObject({
    ...described,
    ...linked,
    expectedVersion: z.number().int().openapi({ description: 'The one that was seen' }),
  })
  .openapi('PolicyChange', { description: 'What a policy is from now on; its steps stay' })

export const newPolicySchema = z
  .strictObject({
    ...described,
    ...linked,
    steps: z
      .array(z.strictObject({ step: policyStepSchema, day: daySchema, note: noteSchema }))
      .min(1)
      .max(20)
      .openapi({ description: 'What is known to have happened, in its order; the first may be any' }),
  })
  .openapi('NewPolicy', { description: 'A policy as it enters the register' })

export const stepWithdrawalSchema = z.strictObject({ reason: lineSchema(500).min(1) })

const durationSchema = z.object({
  days: z.number().int(),
  unit: z.enum(['working', 'calendar']),
  source: z
    .object({ document: z.string(), at: z.string(), confidence: z.literal('unconfirmed') })
    .nullable()
    .openapi({ description: 'The rule that sets this limit; null: an estimate' }),
})
const requiredSchema = durationSchema.shape.source.openapi({
  description: 'The rule that asks for the step; null: custom',
})

// Without a name of its own: where it may be null, the name would be.
const refSchema = z.object({
  id: z.uuid(),
  kind: policyKindSchema,
  subject: z.string(),
  number: z.string().nullable(),
  state: policyStateSchema,
})

const standing = {
  state: policyStateSchema,
  since: daySchema,
  isInForce: z.boolean(),
  inForceOn: daySchema.nullable().openapi({ description: 'Its first day; null: not known yet' }),
  readyOn: daySchema
    .nullable()
    .openapi({ description: 'When it would be in force, by what steps usually take; null: nothing is left' }),
}

export const policySummarySchema = z
  .object({
    id: z.uuid(),
    kind: policyKindSchema,
    subject: z.string(),
    number: z.string().nullable(),
    ...standing,
    enactedOn: daySchema.nullable(),
    promulgatedOn: daySchema.nullable(),
    reviewDueOn: daySchema.nullable(),
    review: z.enum(['none', 'later', 'soon', 'lapsed']),
    officers: z.array(officerSchema),
    carries: z.array(carriedSchema),
  })
  .openapi('PolicySummary', { description: 'One line of the register, as it stands today' })

const stepLeft = {
  step: policyStepSchema,
  isOptional: z.boolean(),
  duration: durationSchema,
  isOwn: z.boolean().openapi({ description: 'Whether the institution set the duration' }),
  isLate: z.boolean().openapi({ description: 'It goes on for longer than is usual' }),
  from: daySchema,
  to: daySchema,
}
const stepLeftSchema = z
  .object(stepLeft)
  .openapi('PolicyStepLeft', { description: 'A legal step still to be taken, and how long it usually takes' })

export const policySchema = policySummarySchema
  .extend({
    version: z.number().int(),
    note: z.string(),
    inForceFrom: daySchema.nullable(),
    articles: z.array(articleSchema),
    relations: z.array(
      z.object({ kind: relationKindSchema, other: refSchema.nullable(), otherTitle: z.string().nullable() }),
    ),
    relatedFrom: z
      .array(z.object({ kind: relationKindSchema, other: refSchema }))
      .openapi({ description: 'What others do to it' }),
    through: refSchema.nullable().openapi({ description: 'Which policy amended or revoked it by itself' }),
    text: z
      .object({
        itemId: z.uuid(),
        title: z.string().nullable().openapi({ description: 'Null: not for this person to see' }),
        isRead: z.boolean(),
        contradictions: z.array(
          z.object({
            kind: z.enum(['text_is_draft', 'number_differs', 'date_differs']),
            registered: z.string().nullable(),
            found: z.string().nullable(),
          }),
        ),
      })
      .nullable(),
    steps: z
      .array(
        z.object({
          sequence: z.number().int(),
          step: policyStepSchema,
          day: daySchema,
          note: z.string(),
          authorName: z.string(),
          recordedAt: instantSchema,
          withdrawn: z
            .object({ reason: z.string(), authorName: z.string(), recordedAt: instantSchema })
            .nullable(),
        }),
      )
      .openapi({ description: 'What happened, in its order; also what was taken back' }),
    path: z
      .array(
        z.object({
          step: policyStepSchema,
          isOptional: z.boolean(),
          required: requiredSchema,
          duration: durationSchema,
          isOwn: z.boolean(),
        }),
      )
      .openapi({ description: 'The steps that its kind goes through' }),
    left: z.array(stepLeftSchema),
    possibleSteps: z.array(policyStepSchema).openapi({ description: 'What may come now' }),
  })
  .openapi('Policy')

export const carriedPoliciesSchema = z
  .object({
    dueOn: daySchema,
    dueKind: z.enum(['deadline', 'assessment_date']),
    viewedOn: daySchema.openapi({ description: 'Today, or the day the round was closed' }),
    policies: z.array(
      z.object({
        id: z.uuid(),
        kind: policyKindSchema,
        subject: z.string(),
        number: z.string().nullable(),
        ...standing,
        criterionCodes: z.array(z.string()),
        left: z.array(stepLeftSchema),
        daysAfterDue: z
          .number()
          .int()
          .nullable()
          .openapi({ description: 'How long after it is due it would be in force; 0 or less: in time' }),
      }),
    ),
  })
  .openapi('CarriedByPolicies', {
    description: 'The policies that carry an indicator, and what is left of them',
  })

export const usualDurationsSchema = z
  .array(
    z.object({
      kind: policyKindSchema,
      step: policyStepSchema,
      isOptional: z.boolean(),
      required: requiredSchema,
      usual: durationSchema,
      ownDays: z.number().int().nullable(),
    }),
  )
  .openapi('PolicyDurations', {
    description: 'What each step usually takes, and what the institution says instead',
  })

export const durationChangeSchema = z
  .strictObject({
    kind: policyKindSchema,
    step: policyStepSchema,
    days: z
      .number()
      .int()
      .min(0)
      .max(3_650)
      .nullable()
      .openapi({ description: 'Null: as Undagi assumes again' }),
  })
  .openapi('PolicyDurationChange', { description: 'How long a step usually takes in this institution' })
