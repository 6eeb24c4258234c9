import { z } from '@hono/zod-openapi'
import {
  assessmentStates,
  calendarChangeKinds,
  calendarStages,
  roundKinds,
  stageStandings,
} from '@undagi/maturity'
import { boundaryActors, ruledBoundaries } from '../assessments/usecases/read-boundary-rulings.ts'
import { timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { openedNationallySchema } from '../rounds/rounds.schemas.ts'
import { calendarActors } from './recorded-change.ts'

export const calendarParams = z.object({ assessmentId: z.uuid() })

const daySchema = z.iso.date().openapi({ description: 'A day, ISO 8601', example: '2026-06-12' })
const instantSchema = z.iso.datetime({ offset: true })
const clockSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .openapi({ description: 'By the clock of the institution', example: '16:00' })

export const calendarStageSchema = z.enum(calendarStages).openapi('CalendarStage', {
  description:
    'What a calendar gives days to. Filling and verification are the institution’s own arrangement',
})

export const stageStandingSchema = z.enum(stageStandings).openapi('StageStanding', {
  description:
    '`unset`: no days, so it holds nobody up. `lapsed`: its last day is over where the institution is. `closed`: by a person. `locked`: the whole round',
})

const shownWindow = {
  first: daySchema.nullable(),
  last: daySchema.nullable().openapi({ description: 'It ends at 24:00 there, or at `closesAt`' }),
  closesAt: z.string().nullable().openapi({ description: 'Where an hour is named', example: '16:00' }),
}

const boundaryRuleSchema = z.enum(ruledBoundaries).openapi('RuledBoundary', {
  description:
    'The index as printed, the index as it is, or that nobody knows which: then both predicates are shown',
})

const scheduledStageSchema = z
  .object({
    stage: calendarStageSchema,
    ...shownWindow,
    beginsAt: instantSchema.nullable(),
    endsAt: instantSchema.nullable().openapi({ description: 'The first instant at which it is over' }),
    endsInWords: z.string().nullable().openapi({ example: 'Jumat, 12 Juni 2026 pukul 23.59 WITA' }),
    daysLeft: z.number().int().nullable().openapi({ description: '0 on the last day, negative after it' }),
    closedAt: instantSchema.nullable(),
    standing: stageStandingSchema,
    isPassed: z.boolean().openapi({
      description: 'The assessment has gone on from it: nothing of it waits, whatever its days say',
    }),
    isLeftOut: z.boolean().openapi({
      description: 'The assessment has gone on without it: no visit was made, whatever days it had',
    }),
    held: z.object({ from: instantSchema.nullable(), to: instantSchema }).nullable().openapi({
      description:
        'When what is over really was; `from` null: since the round was opened. Null: not over, or not known',
    }),
    isFromOutside: z.boolean().openapi({ description: 'The ministry says when it is' }),
    isChangeable: z.boolean().openapi({
      description:
        'Whether the institution may say its days: of a round that the ministry opened, only those of filling and verification while the ministry is here',
    }),
  })
  .openapi('ScheduledStage', { description: 'The days of a stage, and what they say now' })

const windowSchema = z.object(shownWindow)

const paperSchema = z
  .strictObject({ number: z.string().trim().min(1).max(100), date: daySchema })
  .openapi('CalendarPaper', { description: 'The letter by which it was decided' })

const entrySchema = z
  .object({
    kind: z.enum(['taken_over', ...calendarChangeKinds]).openapi({
      description: '`taken_over`: the deadline with which the round was opened',
    }),
    stages: z
      .array(
        z.object({
          stage: calendarStageSchema,
          before: windowSchema.nullable(),
          after: windowSchema.nullable(),
        }),
      )
      .openapi({ description: 'Which days changed, and how' }),
    reason: z.string(),
    paper: paperSchema.nullable(),
    byName: z.string().nullable().openapi({ description: 'Null for what the round came with' }),
    actedAs: z.enum(calendarActors).nullable(),
    at: instantSchema.nullable(),
  })
  .openapi('CalendarEntry', { description: 'One change of a calendar, never changed afterwards' })

const rulingSchema = z
  .object({
    rule: boundaryRuleSchema,
    source: z.string(),
    byName: z.string(),
    actedAs: z.enum(boundaryActors),
    at: instantSchema,
  })
  .openapi('BoundaryRuling', {
    description: 'One person’s word on the boundary rule, never changed afterwards',
  })

export const boundaryRulingSchema = z
  .strictObject({
    expectedRulings: z.number().int().min(0).openapi({
      description:
        'How many rulings the person saw; any other number now is answered with what the server holds',
    }),
    rule: boundaryRuleSchema,
    source: z.string().trim().min(3).max(1000).openapi({
      description: 'The letter or regulation that says it, or why it is not known',
      example: 'Surat Deputi B/123/2026, butir 4',
    }),
  })
  .openapi('RuleBoundary', { description: 'By which index the predicate of the round is decided' })

const rulesSchema = z
  .object({
    kind: z.enum(roundKinds),
    evidenceDate: daySchema.openapi({ description: 'Ages of policies and audits count to this day' }),
    boundary: z
      .object({
        rule: z.enum(['rounded', 'unrounded']),
        known: z.boolean().openapi({
          description: 'False: neither a ruling nor a publication of this year settles it, so it is assumed',
        }),
        source: z.string().openapi({
          description: 'Where it stands: of the last ruling, else of the edition',
        }),
        rulings: z.array(rulingSchema).openapi({
          description: 'Who said it of this round, the newest first; empty: the edition says it',
        }),
      })
      .openapi({ description: 'Whether the predicate is decided by the index as printed, or as it is' }),
  })
  .openapi('RoundRules', { description: 'By which rules the round is judged, each as far as it is known' })

export const calendarSchema = z
  .object({
    roundName: z.string(),
    year: z.number().int(),
    timeZone: timeZoneSchema,
    openedNationally: openedNationallySchema,
    rules: rulesSchema,
    isLocked: z.boolean(),
    turn: z.object({ stage: z.enum(assessmentStates), since: instantSchema.nullable() }).openapi({
      description:
        'Where the assessment stands, whatever its days say, and since when; null: from the beginning',
    }),
    stages: z.array(scheduledStageSchema).openapi({ description: 'Every stage of the round, in order' }),
    history: z.array(entrySchema).openapi({ description: 'The newest first' }),
    can: z.object({
      change: z.boolean(),
      move: z.boolean().openapi({
        description: 'Extend, open or close a stage: not once the result is published',
      }),
      lock: z.boolean(),
      ruleBoundary: z.boolean(),
      withoutPaper: z.boolean().openapi({ description: 'Also for stages from outside' }),
    }),
    version: z.number().int().openapi({ description: 'How many changes there are' }),
  })
  .openapi('RoundCalendar', { description: 'The days of a round, how they came about, and its rules' })

const untilFields = { last: daySchema, closesAt: clockSchema.nullable() }

const typedWindowSchema = z.strictObject({
  first: daySchema.nullable(),
  last: daySchema.nullable(),
  closesAt: clockSchema.nullable(),
})

/** Each stage at most once. */
export const hasNoStageTwice = (windows: readonly { readonly stage: string }[]) =>
  new Set(windows.map(({ stage }) => stage)).size === windows.length

/** The days of a stage of a round that is still to be opened. */
export const plannedStageSchema = z.strictObject({ stage: calendarStageSchema, window: typedWindowSchema })

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scheduled'),
    windows: z
      .array(z.strictObject({ stage: calendarStageSchema, window: typedWindowSchema.nullable() }))
      .min(1)
      .max(calendarStages.length)
      .refine(hasNoStageTwice),
  }),
  z.strictObject({ kind: z.literal('extended'), stage: calendarStageSchema, ...untilFields }),
  z.strictObject({ kind: z.literal('opened'), stage: calendarStageSchema, ...untilFields }),
  z.strictObject({ kind: z.literal('closed'), stage: calendarStageSchema }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({ kind: z.literal('unlocked') }),
])

export const calendarChangeSchema = z
  .strictObject({
    expectedVersion: z.number().int().min(0).openapi({
      description:
        'The version that the person saw; any other one now is answered with what the server holds',
    }),
    change: changeSchema,
    reason: z.string().trim().min(1).max(2000).openapi({ description: 'Why; read by everybody there' }),
    paper: paperSchema.optional().openapi({
      description: 'Required for stages from outside of whoever does not act for the ministry',
    }),
  })
  .openapi('ChangeCalendar', { description: 'Plan, extend, open, close or lock' })
