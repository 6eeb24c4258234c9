import { z } from '@hono/zod-openapi'
import { judgedOutside, judgingStages } from '@undagi/maturity'
import { assessmentParams, indicatorCodeSchema } from '../../assessments.schemas.ts'
import { takenOutsideSchema } from '../stage-moved.ts'

/** What the requests and answers of the stages from outside are made of. */
export const judgingStageSchema = z.enum(judgingStages).openapi('JudgingStage', {
  description: 'A stage that has values of its own: the self-assessment, and those of assessors from outside',
})

const outsideStageSchema = z.enum(judgedOutside).openapi('OutsideStage', {
  description: 'A stage in which assessors from outside judge',
})

export const instantSchema = z.iso.datetime({ offset: true })

export const letterSchema = z
  .strictObject({ number: z.string().trim().min(1).max(100), date: z.iso.date() })
  .openapi('OutsideLetter', {
    description: 'Number and date of the letter by which it was decided outside',
    example: { number: 'B/123/SPBE/2024', date: '2024-09-02' },
  })

export const takenOutside = z
  .object({ actedAs: takenOutsideSchema.shape.actedAs, letter: letterSchema.nullable() })
  .openapi('TakenOutside', {
    description:
      'Of a step that is the ministry’s: as whom somebody took it. `person_in_charge`: recorded from a letter, mostly where the ministry is not on this installation; that this may be recorded so is a reading of ours',
  })

export const judgementFields = {
  value: z.string().nullable().openapi({ description: 'Exact text; null: not answered', example: '3' }),
  facts: z.string(),
  analysis: z.string(),
  justification: z.string().openapi({ description: 'Empty where the value is that of the stage before' }),
}

export const stageParams = assessmentParams.extend({ stage: judgingStageSchema })
export const stageIndicatorParams = assessmentParams.extend({ code: indicatorCodeSchema })
export const outsideIndicatorParams = stageIndicatorParams.extend({ stage: outsideStageSchema })
