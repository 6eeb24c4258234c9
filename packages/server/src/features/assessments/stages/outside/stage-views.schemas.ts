import { z } from '@hono/zod-openapi'
import { roundKinds } from '@undagi/maturity'
import { indicatorCodeSchema } from '../../assessments.schemas.ts'
import { assessmentStageSchema, stageMoveSchema, unmarkedValuesSchema } from '../stages.schemas.ts'
import {
  instantSchema,
  judgementFields,
  judgingStageSchema,
  letterSchema,
  takenOutside,
} from './stage-words.schemas.ts'

const versionSchema = z.number().int().min(0)
const by = { byName: z.string(), at: instantSchema }

export const releaseSchema = z
  .object({
    state: z.enum(['closed', 'draft', 'published']),
    draftRule: z.enum(['unknown', 'letter']).openapi({
      description:
        'Whether an institution is shown a draft: `unknown`, no text that we know says so, so it is not; `letter`, by the word of the ministry',
    }),
    letter: letterSchema.nullable(),
  })
  .openapi('Release', { description: 'Whether the institution sees what was judged from outside' })

const heldFields = {
  stage: judgingStageSchema,
  value: judgementFields.value,
  origin: z
    .enum(['own', 'carried'])
    .openapi({ description: '`carried`: nobody touched it here, it is that of the stage before' }),
  saidIn: judgingStageSchema
    .nullable()
    .openapi({ description: 'Whose word it is; null: nobody has said anything' }),
  version: versionSchema.openapi({ description: 'How often something was said of it in this stage' }),
  isJudged: z.boolean().openapi({
    description:
      'A value was set or confirmed in this stage, and not only texts written; of the self-assessment always false',
  }),
}

const mineFields = {
  mayJudge: z.boolean().openapi({ description: 'Assigned to this person, in a stage that is judged now' }),
  mayReview: z.boolean(),
}

export const reviewSchema = z
  .object({
    valid: z.boolean(),
    note: z.string(),
    version: versionSchema,
    isCurrent: z.boolean().openapi({ description: 'Nobody has judged the indicator again since' }),
    ...by,
  })
  .openapi('ScoreReview', { description: 'What the review says of a value' })

const openTalksSchema = z
  .object({
    objections: z.array(z.string()).openapi({ description: 'Indicators with an objection not answered' }),
    accepted: z.array(z.string()).openapi({
      description: 'Indicators with an accepted objection that nobody has judged since',
    }),
    clarifications: z
      .array(z.object({ code: z.string(), dueAt: z.iso.datetime() }))
      .openapi({ description: 'What was asked for and can still be brought' }),
    termUntil: z.iso.datetime().nullable().openapi({ description: 'Until when one may still object' }),
    answersDueAt: z.iso.datetime().nullable(),
    minutes: z.enum(['none', 'unsigned', 'signed']),
  })
  .openapi('OpenTalks', {
    description:
      'What of the interview still waits, from the interview to the publication; null before, after, and for who does not read its room',
  })

const marksLeftSchema = z
  .object({
    unmarked: z.array(z.string()).openapi({
      description:
        'Indicators that nobody has marked since they were judged; once they are consolidated, those that a letter has set since',
    }),
    invalid: z.array(z.string()).openapi({ description: 'Indicators marked not valid and not judged since' }),
  })
  .openapi('MarksLeft', {
    description:
      'What of the review is left; null before it and after the publication, and for who neither reads it nor takes the next step',
  })

export const stageOverviewSchema = z
  .object({
    stage: assessmentStageSchema,
    roundKind: z.enum(roundKinds),
    release: releaseSchema,
    seen: z
      .array(judgingStageSchema)
      .openapi({ description: 'The stages whose values this person sees, in order' }),
    can: z
      .object({
        moves: z.array(stageMoveSchema),
        judge: z.boolean(),
        review: z.boolean(),
        correct: z.boolean(),
        showDraft: z.boolean(),
        byLetterOnly: z.boolean().openapi({ description: 'Such a step is recorded from a letter' }),
      })
      .openapi({ description: 'What this person may do from where it stands' }),
    open: openTalksSchema.nullable(),
    marksLeft: marksLeftSchema.nullable(),
    indicators: z.array(
      z.object({
        code: indicatorCodeSchema,
        ...mineFields,
        values: z.array(z.object(heldFields)).openapi({ description: 'One for each stage in `seen`' }),
        review: reviewSchema.nullable().openapi({ description: 'Null also for who may not see reviews' }),
        official: z
          .object({ value: judgementFields.value, corrected: z.boolean() })
          .nullable()
          .openapi({ description: 'What counts; null before publication' }),
      }),
    ),
    entries: z
      .array(
        z.object({
          move: stageMoveSchema,
          to: assessmentStageSchema,
          ...by,
          note: z.string(),
          invalid: z.array(z.object({ indicatorCode: z.string(), text: z.string() })),
          outside: takenOutside.nullable(),
          offCalendar: z.enum(['to_come', 'lapsed', 'closed']).nullable().openapi({
            description:
              'What the calendar said of the stage when it began on another day than planned; null: it was its time, or it had no days',
          }),
          unmarked: unmarkedValuesSchema.nullable(),
        }),
      )
      .openapi({ description: 'Every step of the ministry so far, the newest first' }),
  })
  .openapi('StageOverview', { description: 'All indicators of an assessment, stage by stage, without texts' })

export const stageIndicatorSchema = z
  .object({
    code: indicatorCodeSchema,
    ...mineFields,
    stage: assessmentStageSchema,
    stages: z.array(z.object({ ...heldFields, ...judgementFields })),
    judgements: z.array(z.object({ stage: judgingStageSchema, ...judgementFields, ...by })).openapi({
      description: 'Every word of an assessor that this person sees, stage by stage, the earliest first',
    }),
    review: reviewSchema.nullable(),
    corrections: z
      .array(
        z.object({
          ...{ ...judgementFields, reason: z.string(), outside: takenOutside },
          isOvertaken: z.boolean().openapi({
            description: 'Whether an assessor has judged the indicator since: the later word counts',
          }),
          ...by,
        }),
      )
      .openapi({ description: 'The earliest first; their number is the version that a correction expects' }),
    official: z.object({ ...judgementFields, corrected: z.boolean() }).nullable(),
  })
  .openapi('StageIndicator', { description: 'One indicator through all stages, with texts' })
