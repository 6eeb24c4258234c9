import { z } from '@hono/zod-openapi'
import { roundKinds } from '@undagi/maturity'
import { assessmentStageSchema } from '../assessments/stages/stages.schemas.ts'
import { timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { calendarChangeSchema, calendarStageSchema, stageStandingSchema } from './calendar.schemas.ts'

const yearSchema = z.number().int().min(2000).max(2199)

export const yearQuery = z.object({ year: z.coerce.number().pipe(yearSchema) })

export const participantSchema = z
  .object({
    assessmentId: z.uuid(),
    ...{ institutionName: z.string(), slug: z.string() },
    stage: assessmentStageSchema.openapi({ description: 'Where its assessment stands' }),
    dueAt: z.iso.datetime({ offset: true }).nullable().openapi({
      description:
        'Until when what belongs there is in time: the first instant at which it is over; null: no day was named',
    }),
    kind: z.enum(roundKinds).openapi({ description: 'Evaluated, or only monitored' }),
    timeZone: timeZoneSchema,
    isLocked: z.boolean(),
    stages: z.array(
      z.object({
        stage: calendarStageSchema,
        standing: stageStandingSchema,
        isPassed: z.boolean().openapi({ description: 'The assessment has gone on from it' }),
        endsAt: z.iso.datetime({ offset: true }).nullable(),
        endsInWords: z.string().nullable().openapi({ example: 'Jumat, 12 Juni 2026 pukul 23.59 WITA' }),
      }),
    ),
  })
  .openapi('CalendarParticipant', {
    description: 'An institution that takes part in a year, how far it is, and its days',
  })

const { change, reason, paper } = calendarChangeSchema.shape

export const calendarsChangeSchema = z
  .strictObject({
    year: yearSchema,
    ...{ change, reason, paper },
    only: z.array(z.uuid()).min(1).max(2000).optional().openapi({
      description: 'These assessments; left out: all of the year for which the person acts for the ministry',
    }),
  })
  .openapi('ChangeCalendars', { description: 'The same change for many institutions, each by its own clock' })

const namedSchema = z.object({ assessmentId: z.uuid(), institutionName: z.string() })

export const calendarsChangedSchema = z
  .object({
    changed: z.array(namedSchema),
    refused: z.array(namedSchema.extend({ code: z.string(), title: z.string() })).openapi({
      description: 'Where it contradicts what is written; the others are changed all the same',
    }),
  })
  .openapi('CalendarsChanged', { description: 'Which calendars took the change' })
