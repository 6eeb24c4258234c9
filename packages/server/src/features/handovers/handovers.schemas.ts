import { z } from '@hono/zod-openapi'
import { assessmentStates, judgingStages, stageMoves } from '@undagi/maturity'
import { roleSchema } from '../session/session.schemas.ts'
import { handKinds } from './pack/hands.repository.ts'
import { extents, partNames } from './pack/parts.ts'
import { promiseKinds } from './pack/promise.ts'

export const institutionParams = z.object({ institutionId: z.uuid() })
export const handoverParams = institutionParams.extend({ personId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })
const daySchema = z.iso.date()
const valueSchema = z.string().nullable()
const signed = { byName: z.string(), at: instantSchema }

const placeSchema = z.object({ editionId: z.string(), code: z.string() })

const heldRoleSchema = z.object({
  role: roleSchema,
  unitName: z.string().nullable(),
  from: instantSchema,
  until: instantSchema.nullable(),
  isNow: z.boolean(),
})

const personSchema = z
  .object({ personId: z.uuid(), name: z.string(), roles: z.array(heldRoleSchema) })
  .openapi('HandoverPerson', { description: 'Somebody with every role they hold or held here' })

const noteSchema = z
  .object({
    place: placeSchema.nullable().openapi({ description: 'Null: the work as a whole' }),
    text: z.string(),
    at: instantSchema,
    earlier: z
      .array(z.object({ text: z.string(), at: instantSchema }))
      .openapi({ description: 'What it said before, the newest first' }),
  })
  .openapi('HandoverNote', { description: 'What who leaves says of an indicator, in their own words' })

const handingSchema = z
  .object({
    successorId: z.uuid(),
    successorName: z.string(),
    reason: z.string().nullable().openapi({ description: 'Why somebody else hands it over' }),
    ...signed,
    received: z.object(signed).nullable(),
  })
  .openapi('HandingOver', { description: 'Who handed over to whom, and whether they took over' })

const promiseSchema = z
  .object({
    kind: z.enum(promiseKinds),
    key: z.string().openapi({ description: 'The same as long as it is the same thing' }),
    text: z.string().openapi({ description: 'As it stands there; may be empty where its kind says it' }),
    year: z.number().int().nullable(),
    next: z.string().nullable().openapi({
      description:
        'What comes next: state of a recommendation, step of a policy, stage of an assessment, field of a text',
    }),
    ownerName: z.string().nullable(),
    unitName: z.string().nullable(),
    dueOn: daySchema.nullable(),
    daysLeft: z.number().int().nullable().openapi({ description: 'Negative: its day has passed' }),
    places: z.array(placeSchema).openapi({ description: 'Empty: about no single indicator' }),
  })
  .openapi('OpenPromise', { description: 'Something that is not done when somebody leaves' })

const stageSchema = z.object({
  stage: z.enum(judgingStages),
  isCarried: z.boolean(),
  value: valueSchema,
  facts: z.string(),
  analysis: z.string(),
  justification: z.string(),
})

const answerSchema = z.object({ text: z.string(), ...signed })

const yearSchema = z
  .object({
    assessmentId: z.uuid(),
    year: z.number().int(),
    stage: z.enum(assessmentStates),
    official: valueSchema.openapi({ description: 'What counts; null before publication' }),
    stages: z.array(stageSchema),
    values: z
      .array(z.object({ value: valueSchema, reason: z.string().nullable(), ...signed }))
      .openapi({ description: 'Every value that the institution gave, the earliest first' }),
    returns: z
      .array(z.object({ move: z.enum(stageMoves), text: z.string(), ...signed }))
      .openapi({ description: 'Why it was given back' }),
    corrections: z.array(z.object({ value: valueSchema, reason: z.string(), ...signed })),
    clarifications: z.array(
      z.object({ text: z.string(), dueAt: instantSchema, ...signed, answers: z.array(answerSchema) }),
    ),
    objections: z.array(
      z.object({
        text: z.string(),
        ...signed,
        answer: z.object({ accepted: z.boolean(), reason: z.string(), ...signed }).nullable(),
      }),
    ),
    evidence: z.array(
      z.object({
        itemId: z.uuid(),
        title: z.string().nullable().openapi({ description: 'Null: restricted, and not for this person' }),
        byName: z.string(),
        expiresOn: daySchema.nullable().openapi({ description: 'Its last day, as the library has it' }),
        reviewOn: daySchema
          .nullable()
          .openapi({ description: 'When the policy whose text it is is to be looked at again' }),
      }),
    ),
  })
  .openapi('HandoverYear', { description: 'What became of an indicator in one round' })

const knowerSchema = z.object({
  personId: z.uuid(),
  name: z.string(),
  did: z.array(z.enum(handKinds)),
  lastAt: instantSchema,
  roles: z
    .array(z.object({ role: roleSchema, unitName: z.string().nullable() }))
    .openapi({ description: 'Held today; empty: no longer serving here' }),
})

const indicatorSchema = z
  .object({
    ...placeSchema.shape,
    name: z.string(),
    editionName: z.string(),
    groupName: z.string().openapi({ description: 'The nearest group above it in the instrument' }),
    years: z.array(yearSchema).openapi({ description: 'The newest first' }),
    people: z.array(knowerSchema).openapi({ description: 'Who knows something of it, the latest first' }),
  })
  .openapi('HandoverIndicator', { description: 'An indicator that somebody had a hand in' })

export const handoverSchema = z
  .object({
    institution: z.object({ id: z.uuid(), name: z.string(), slug: z.string(), timeZone: z.string() }),
    today: daySchema.openapi({ description: 'The day that the pack tells, by the clock of the institution' }),
    person: personSchema,
    version: z.number().int().openapi({ description: 'How often something was added to the handover' }),
    handing: handingSchema.nullable(),
    notes: z.array(noteSchema),
    parts: z
      .array(z.object({ part: z.enum(partNames), extent: z.enum(extents) }))
      .openapi({ description: 'How much of each part this reader is told' }),
    indicators: z.array(indicatorSchema).openapi({ description: 'The newest edition first, in its order' }),
    promises: z.array(promiseSchema).openapi({ description: 'All that is open, the earliest due first' }),
    successors: z
      .array(z.object({ personId: z.uuid(), name: z.string() }))
      .openapi({ description: 'To whom it can be handed over; for who may' }),
    can: z.object({
      note: z.boolean(),
      handOver: z.boolean(),
      needsReason: z.boolean().openapi({ description: 'Whoever hands over for another says why' }),
      receive: z.boolean(),
    }),
  })
  .openapi('HandoverPack', {
    description: 'What somebody who leaves hands over, as far as the reader sees it',
  })

export const handoversSchema = z
  .object({
    people: z.array(
      z.object({
        ...personSchema.shape,
        isServing: z.boolean(),
        endsAt: instantSchema.nullable().openapi({
          description: 'When their last role ends or ended; null: no end is set',
        }),
        handing: handingSchema.nullable(),
      }),
    ),
  })
  .openapi('Handovers', {
    description: 'Whose packs this person may open: their own and those handed to them, or all',
  })

const seenVersion = z.number().int().min(0).openapi({ description: 'As it was seen' })

export const newNoteSchema = z
  .strictObject({
    seenVersion,
    place: z
      .strictObject({ editionId: z.string().min(1).max(60), code: z.string().min(1).max(20) })
      .nullable(),
    text: z.string().trim().max(10_000).openapi({ description: 'Empty: takes the note back' }),
  })
  .openapi('NewHandoverNote', { description: 'The next version of what who leaves says of one place' })

export const handOverSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('hand_over'), seenVersion, successorId: z.uuid() }),
    z.strictObject({
      kind: z.literal('take_back'),
      seenVersion,
      reason: z.string().trim().min(1).max(1_000),
    }),
  ])
  .openapi('HandOver', {
    description: 'Hands one’s work over, or takes that back while nobody has taken over',
  })

export const handOverForSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...{ kind: z.literal('hand_over'), seenVersion, successorId: z.uuid() },
      reason: z.string().trim().min(1).max(1_000),
    }),
    z.strictObject({
      kind: z.literal('take_back'),
      seenVersion,
      reason: z.string().trim().min(1).max(1_000),
    }),
  ])
  .openapi('HandOverFor', { description: 'The same for somebody who does not do it themselves, with why' })

export const receiptSchema = z
  .strictObject({ personId: z.uuid().openapi({ description: 'Who hands over' }), seenVersion })
  .openapi('HandoverReceipt', { description: 'The successor takes over' })
