import { z } from 'zod'
import { sides } from '../features/interviews/interview-entry.ts'

const instant = z.iso.datetime({ offset: true })
const done = { by: z.email(), at: instant }
const about = { code: z.string(), text: z.string() }
/** What something is called where a later step means it. */
const called = { as: z.string() }
const meant = { to: z.string() }

const daySchema = z.strictObject({
  /** Or so many working days after the example is loaded: what is still to come. */
  startsAt: instant.optional(),
  startsAfterDays: z.number().int().positive().optional(),
  minutes: z.number().int(),
  venue: z.string(),
})

/** A document is meant by its title. */
const placeSchema = z.strictObject({
  document: z.string(),
  page: z.number().int(),
  place: z.string(),
})

const stepSchema = z.discriminatedUnion('kind', [
  daySchema.extend({ kind: z.literal('scheduled'), ...done }),
  z.strictObject({ kind: z.literal('entered'), side: z.enum(sides), ...done }),
  z.strictObject({ kind: z.literal('item_started'), code: z.string(), ...done }),
  z.strictObject({ kind: z.literal('item_ended'), code: z.string(), ...done }),
  z.strictObject({ kind: z.literal('asked'), ...called, ...about, ...done }),
  z.strictObject({
    ...{ kind: z.literal('answered'), ...meant, spokenBy: z.string().default('') },
    ...{ ...about, ...done },
  }),
  z.strictObject({ kind: z.literal('noted'), ...about, ...done }),
  z.strictObject({ kind: z.literal('evidence_shown'), code: z.string(), ...placeSchema.shape, ...done }),
  z.strictObject({
    ...{ kind: z.literal('clarification_asked'), ...called, ...about, ...done },
    dueAt: instant.optional(),
    dueAfterDays: z.number().int().positive().optional(),
  }),
  z.strictObject({
    ...{ kind: z.literal('clarified'), ...meant, text: z.string(), ...done },
    evidence: z.array(placeSchema).default([]),
  }),
  z.strictObject({ kind: z.literal('signed'), ...done }),
  z.strictObject({
    ...{ kind: z.literal('objection_term_set'), dueAt: instant, ...done },
    letter: z.strictObject({ number: z.string(), date: z.iso.date() }),
  }),
  z.strictObject({ kind: z.literal('objected'), ...called, ...about, ...done }),
  z.strictObject({
    ...{ kind: z.literal('objection_answered'), ...meant, accepted: z.boolean(), reason: z.string() },
    ...done,
  }),
])

/** An interview of the example as far as it has come. */
export const exampleInterviewSchema = z.strictObject({
  year: z.number().int(),
  agenda: z.array(z.strictObject({ code: z.string(), minutes: z.number().int() })),
  participants: z.array(
    z.strictObject({ person: z.email(), office: z.string(), side: z.enum(sides), signs: z.boolean() }),
  ),
  preparedBy: z.email(),
  preparedAt: instant,
  steps: z.array(stepSchema),
})

export type ExampleInterview = z.infer<typeof exampleInterviewSchema>
export type ExampleStep = ExampleInterview['steps'][number]
