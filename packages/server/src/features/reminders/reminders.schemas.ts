import { z } from '@hono/zod-openapi'
import { leavesTime, reminderPreferences, reminderSteps } from '@undagi/maturity'
import { letterStates } from '../../platform/database/tables/reminders.tables.ts'
import { taskKinds } from '../../task.ts'
import { assessmentStageSchema } from '../assessments/stages/stages.schemas.ts'

export const assessmentParams = z.object({ assessmentId: z.uuid() })
export const institutionParams = z.object({ institutionId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })
const keySchema = z.string().min(1).max(200)

const preferenceSchema = z.enum(reminderPreferences).openapi({
  description:
    'How much somebody wants by letter: all of a day, only what is nearly or already late, or nothing',
})

const taskFields = {
  key: keySchema.openapi({ description: 'The same as long as it is the same task' }),
  kind: z.enum(taskKinds).openapi({
    description:
      'What a unit was asked, an answer that its head or whoever brings an indicator together has not looked at, whose turn the assessment is, evidence to be repaired, a clarification to be given, a term in which to object, minutes or a handover to be signed, or what a unit is to follow; for who comes from outside what is to be judged, rated again, reviewed or settled, and objections to be answered',
  }),
  path: z.string().openapi({
    description: 'Where it is done, below the address of the institution',
    example: '/2026/tahap',
  }),
  stage: assessmentStageSchema,
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  indicatorCode: z.string().nullable(),
  question: z.string().nullable().openapi({
    description:
      'In the words of who asks; of answers to bring together the units that gave them, of a handover who hands over. Null: the kind says it',
  }),
  dueAt: instantSchema.nullable().openapi({
    description: 'The first instant at which it is late; null: it has no last day',
  }),
  daysLate: z.number().int().openapi({ description: 'Calendar days of the institution; 0: in time' }),
  left: z
    .object({ count: z.number().int(), of: z.number().int() })
    .nullable()
    .openapi({ description: 'Of what is done indicator by indicator, how many are left; null: it is not' }),
}

export const ownTasksSchema = z
  .object({
    tasks: z.array(z.object(taskFields)),
    letters: preferenceSchema,
    canSendLetters: z.boolean().openapi({ description: 'Whether this installation sends letters at all' }),
  })
  .openapi('OwnTasks', { description: 'What waits for this person in one assessment, the most urgent first' })

const toldSchema = z
  .object({
    at: instantSchema,
    state: z.enum(letterStates).openapi({
      description:
        'What became of the last letter: on its way, sent, uncertain (the server ended while handing it over), failed, needless, or undeliverable (there is no mail server; addresses outside were told)',
    }),
  })
  .nullable()

export const taskBoardSchema = z
  .object({
    tasks: z.array(
      z.object({
        ...taskFields,
        people: z
          .array(
            z.object({
              name: z.string(),
              letters: preferenceSchema,
            }),
          )
          .openapi({ description: 'Who is to do it; nobody: nobody holds the role' }),
        reminded: toldSchema.openapi({ description: 'When those who are to do it were last told' }),
        toldHead: toldSchema.openapi({ description: 'When the head of the unit was told' }),
        toldOverseers: toldSchema.openapi({ description: 'When those who answer for the whole were told' }),
        nudgedAt: instantSchema.nullable().openapi({ description: 'When somebody last asked to remind now' }),
      }),
    ),
    canRemind: z.boolean(),
    canSendLetters: z.boolean(),
    tellsWebhooks: z
      .boolean()
      .openapi({ description: 'Whether an address outside is told as well, or alone' }),
    opensAt: instantSchema.nullable().openapi({
      description: 'When letters go again; null: they go now, or never',
    }),
  })
  .openapi('TaskBoard', { description: 'Everything that is not done in one assessment, the latest first' })

export const nudgeSchema = z
  .strictObject({ keys: z.array(keySchema).min(1).max(1_000) })
  .openapi('Nudge', { description: 'Tasks whose people are to be reminded now' })

export const nudgedSchema = z
  .object({
    asked: z.number().int(),
    passedOver: z.number().int().openapi({
      description: 'Done meanwhile, told today already, or nobody to tell',
    }),
    opensAt: instantSchema.nullable().openapi({ description: 'When the letters go, where it is quiet now' }),
  })
  .openapi('Nudged', {
    description: 'Whom a press of “Ingatkan sekarang” reached, and who is not written to now',
  })

export const ownRemindersSchema = z
  .strictObject({ letters: preferenceSchema })
  .openapi('OwnReminders', { description: 'How much of what waits for this person comes to them by e-mail' })

const minuteSchema = z.number().int().min(0).max(1439)
const ruleFields = {
  quietFrom: minuteSchema.openapi({
    description: 'Minutes since midnight where the institution is; from then on nobody is written to',
  }),
  quietTo: minuteSchema.openapi({ description: 'Until then; the same as quietFrom: no hour is quiet' }),
  quietDays: z.array(z.number().int().min(0).max(6)).max(6).openapi({
    description: 'Weekdays on which nobody is written to; 0 is Sunday. At least one day is left',
  }),
  soonDays: z.number().int().min(1).max(30).openapi({ description: 'Days before the last one' }),
  headAfterDays: z
    .number()
    .int()
    .min(1)
    .max(60)
    .openapi({ description: 'Days after it at which the head of the unit is told' }),
  overseersAfterDays: z.number().int().min(1).max(60).openapi({
    description: 'Days after it at which the person in charge and the coordinator are told',
  }),
}

export const reminderRulesSchema = z
  .object({
    ...ruleFields,
    version: z
      .number()
      .int()
      .openapi({ description: '0: the defaults, which are our own choice and no regulation' }),
    changedByName: z.string().nullable(),
    changedAt: instantSchema.nullable(),
  })
  .openapi('ReminderRules', { description: 'How an institution reminds' })

interface QuietFields {
  readonly quietFrom: number
  readonly quietTo: number
  readonly quietDays: number[]
}
const leavesADay = ({ quietFrom, quietTo, quietDays }: QuietFields) =>
  leavesTime({ fromMinute: quietFrom, toMinute: quietTo, days: quietDays })
const noDayLeft = {
  path: ['quietDays'],
  message: 'Sisakan paling sedikit satu hari untuk berkirim surat.',
}

export const newReminderRulesSchema = z
  .strictObject({ ...ruleFields, expectedVersion: z.number().int().min(0) })
  .refine(leavesADay, noDayLeft)
  .openapi('NewReminderRules', { description: 'How it reminds from now on' })

export const triedReminderRulesSchema = z
  .strictObject(ruleFields)
  .refine(leavesADay, noDayLeft)
  .openapi('TriedReminderRules', { description: 'Rules of which somebody wants to see what they would do' })

export const reminderForecastSchema = z
  .object({
    days: z.array(
      z.object({
        day: z.iso.date(),
        people: z.number().int().openapi({ description: 'How many would get a letter' }),
        told: z
          .array(z.object({ step: z.enum([...reminderSteps, 'nudge']), count: z.number().int() }))
          .openapi({ description: 'How often which step would be told' }),
      }),
    ),
    canSendLetters: z.boolean(),
  })
  .openapi('ReminderForecast', {
    description:
      'What would go today and on the six days after, if nobody did anything and nothing new were asked; never whose tasks they are',
  })
