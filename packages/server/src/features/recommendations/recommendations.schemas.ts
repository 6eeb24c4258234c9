import { z } from '@hono/zod-openapi'
import { judgedOutside, promiseOutcomes, recommendationStates } from '@undagi/maturity'

export const assessmentParams = z.object({ assessmentId: z.uuid() })
export const recommendationParams = assessmentParams.extend({ recommendationId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })
const textSchema = z.string().trim().min(1).max(5_000)
const reasonSchema = z.string().trim().min(1).max(1_000)
const codeSchema = z.string().min(1).max(20).nullable()

const unitSchema = z
  .object({ id: z.uuid(), name: z.string(), shortName: z.string() })
  .openapi({ description: 'A working unit of the institution, by its last name' })

const sourceSchema = z
  .object({
    year: z.number().int().openapi({ description: 'Of the evaluation that it came out of' }),
    title: z.string(),
    number: z.string().nullable(),
    page: z.number().int().nullable(),
    itemId: z.uuid().nullable().openapi({ description: 'The report in the library, if it lies there' }),
  })
  .openapi({ description: 'The report in which it is written' })

const eventSchema = z
  .object({
    kind: z.enum([
      ...(['written', 'reworded', 'taken_back', 'planned', 'dropped', 'progress_told'] as const),
      ...(['evidence_added', 'evidence_removed', 'done_reported', 'done_confirmed'] as const),
      ...(['sent_back', 'not_done', 'reopened'] as const),
    ]),
    text: z.string().openapi({ description: 'What was said with it: words, reason, or title of a document' }),
    unitName: z.string().nullable().openapi({ description: 'Of a plan' }),
    dueOn: z.iso.date().nullable().openapi({ description: 'Of a plan' }),
    byName: z.string(),
    at: instantSchema,
  })
  .openapi({ description: 'One thing that happened to it' })

export const recommendationSchema = z
  .object({
    id: z.uuid(),
    assessmentId: z.uuid(),
    year: z.number().int().openapi({ description: 'Of the evaluation that it came out of' }),
    text: z.string(),
    indicatorCode: z.string().nullable().openapi({ description: 'Null: it concerns an aspect or the whole' }),
    groupCode: z.string().nullable(),
    subjectName: z
      .string()
      .nullable()
      .openapi({ description: 'Of the indicator or aspect; null: the whole' }),
    isSameEdition: z.boolean().openapi({
      description: 'Whether its indicator is one of the round that was asked about',
    }),
    origin: z.object({
      kind: z.enum(['stage', 'report', 'recorded']),
      stage: z.enum(judgedOutside).nullable(),
      source: sourceSchema.nullable(),
    }),
    state: z.enum(recommendationStates),
    outcome: z.enum(promiseOutcomes).nullable().openapi({
      description: 'Kept, late, not yet or dropped, today; null: it was taken back',
    }),
    version: z.number().int(),
    unit: unitSchema.nullable(),
    ownerName: z.string().nullable(),
    ownerId: z.uuid().nullable(),
    dueOn: z.iso.date().nullable(),
    daysLeft: z.number().int().nullable().openapi({ description: 'Until its day; negative: it has passed' }),
    promisedDays: z
      .array(z.iso.date())
      .openapi({ description: 'Every day that was promised, the first first' }),
    reportedOn: z.iso.date().nullable(),
    reason: z.string().nullable(),
    evidence: z.array(
      z.object({
        itemId: z.uuid(),
        title: z.string().nullable().openapi({ description: 'Null: it is for few to see' }),
      }),
    ),
    events: z.array(eventSchema).openapi({ description: 'The earliest first' }),
    can: z.object({
      reword: z.boolean(),
      plan: z.boolean(),
      drop: z.boolean().openapi({ description: 'Whether it is theirs to say that nobody is to do it' }),
      report: z.boolean(),
      decide: z.boolean(),
      confirm: z.boolean().openapi({
        description: 'Whether it is theirs to say that it is done: somebody else reported it',
      }),
    }),
  })
  .openapi('Recommendation', { description: 'What an evaluation recommends, and what became of it' })

export const recommendationsSchema = z
  .object({
    recommendations: z
      .array(recommendationSchema)
      .openapi({ description: 'Of this year and all before, the newest year first' }),
    can: z.object({ write: z.boolean(), record: z.boolean(), plan: z.boolean() }),
    reportYear: z.number().int().openapi({
      description:
        'The year of the report that is likely at hand: of this round once it comes to one, else the year before',
    }),
    units: z.array(unitSchema).openapi({ description: 'Who can be asked to do it; for who plans' }),
    people: z
      .array(
        z.object({
          ...{ personId: z.uuid(), name: z.string() },
          unitIds: z.array(z.uuid()).nullable().openapi({
            description: 'The units whose people they are; null: of the institution, so of any',
          }),
        }),
      )
      .openapi({ description: 'Who can be its owner, nobody from outside; for who plans' }),
  })
  .openapi('Recommendations', { description: 'What was recommended to an institution, up to a year' })

export const ownRecommendationsSchema = z
  .object({ recommendations: z.array(recommendationSchema) })
  .openapi('OwnRecommendations', { description: 'What the unit of this person is to do, and nothing else' })

const aboutFields = { text: textSchema, indicatorCode: codeSchema, groupCode: codeSchema }

export const newRecommendationSchema = z.strictObject(aboutFields).openapi('NewRecommendation', {
  description: 'Of an assessor, about an indicator, an aspect (`groupCode`) or the whole (both null)',
})

export const recordedRecommendationSchema = z
  .strictObject({
    ...aboutFields,
    source: z.strictObject({
      year: z.number().int().min(2018).max(2100),
      title: z.string().trim().min(1).max(300),
      number: z.string().trim().min(1).max(100).nullable(),
      page: z.number().int().min(1).max(5_000).nullable(),
      itemId: z.uuid().nullable(),
    }),
  })
  .openapi('RecordedRecommendation', { description: 'As a report says it, with where in it' })

const seenVersion = z.number().int().min(1).openapi({ description: 'As it was seen' })

export const rewordingSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('reword'), seenVersion, text: textSchema }),
    z.strictObject({ kind: z.literal('take_back'), seenVersion, reason: reasonSchema }),
  ])
  .openapi('RecommendationRewording', { description: 'Mends or takes back what nobody has planned yet' })

export const planSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('plan'),
      seenVersion,
      unitId: z.uuid(),
      ownerId: z.uuid().nullable(),
      dueOn: z.iso.date(),
    }),
    z.strictObject({ kind: z.literal('drop'), seenVersion, reason: reasonSchema }),
  ])
  .openapi('RecommendationPlan', { description: 'Who is to do it until when; or that nobody is to' })

export const progressSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('progress'), seenVersion, text: textSchema }),
    z.strictObject({ kind: z.literal('add_evidence'), seenVersion, itemId: z.uuid() }),
    z.strictObject({
      kind: z.literal('remove_evidence'),
      seenVersion,
      itemId: z.uuid(),
      reason: reasonSchema,
    }),
    z.strictObject({ kind: z.literal('done'), seenVersion, text: textSchema }),
  ])
  .openapi('RecommendationProgress', { description: 'What the unit that is to do it says' })

export const decisionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('confirm'), seenVersion }),
    z.strictObject({ kind: z.literal('send_back'), seenVersion, reason: reasonSchema }),
    z.strictObject({ kind: z.literal('not_done'), seenVersion, reason: reasonSchema }),
    z.strictObject({ kind: z.literal('reopen'), seenVersion, reason: reasonSchema }),
  ])
  .openapi('RecommendationDecision', { description: 'What the person in charge says of it' })
