import { z } from '@hono/zod-openapi'
import { obstacles } from '../findings/usecases/last-years-offers.ts'

export const assessmentParams = z.object({ assessmentId: z.uuid() })

const countSchema = z.number().int()
const codeSchema = z.string()
const valueSchema = z
  .object({
    ...{ code: codeSchema, value: z.string() },
    isOfficial: z.boolean().openapi({
      description: 'Whether `value` is the official one of last year; else what the institution said itself',
    }),
    ownValue: z.string().nullable().openapi({ description: 'What the institution said itself' }),
  })
  .openapi({ description: 'What stands of an indicator from last year' })

export const lastYearSchema = z
  .object({
    fromYear: countSchema.nullable().openapi({
      description: 'The latest earlier round of the same edition; null: there is none',
    }),
    otherEditionYear: countSchema.nullable().openapi({
      description: 'Where the round before is of another edition, its year: nothing is carried from it',
    }),
    canStart: z.boolean(),
    started: z
      .object({
        fromYear: countSchema.nullable(),
        byName: z.string(),
        at: z.iso.datetime({ offset: true }),
        offers: countSchema.openapi({ description: 'How many documents were offered again' }),
        proposals: z
          .array(valueSchema)
          .openapi({ description: 'To be confirmed or changed one by one: they are no ratings' }),
      })
      .nullable(),
    copied: z
      .array(
        z.object({
          code: codeSchema,
          field: z.enum(['facts', 'analysis']),
          likeness: z.enum(['same', 'nearly']),
        }),
      )
      .openapi({ description: 'Texts that are last year’s, word for word or nearly' }),
  })
  .openapi('LastYear', { description: 'What of last year stands in an assessment' })

const offerSchema = z
  .object({
    offerId: z.uuid().openapi({ description: 'Of last year' }),
    code: codeSchema,
    title: z.string().nullable().openapi({ description: 'Null: it is for few to see' }),
    criterionCode: z.string().nullable().openapi({ description: 'What it was to prove; null: the whole' }),
    page: z.number().int().nullable(),
    obstacle: z.enum(obstacles).nullable().openapi({ description: 'Why it is not carried; null: it can be' }),
    on: z.iso.date().nullable(),
  })
  .openapi({ description: 'A document that was offered last year' })

export const lastYearPreviewSchema = z
  .object({
    preview: z.string().openapi({ description: 'To be given back: what was seen' }),
    fromYear: countSchema,
    proposals: z.array(valueSchema),
    offers: z.array(offerSchema),
    unanswered: countSchema.openapi({ description: 'Recommendations that nobody has answered' }),
  })
  .openapi('LastYearPreview', { description: 'What starting from last year would bring; nothing is written' })

export const startSchema = z
  .strictObject({
    expectedPreview: z.string().min(1).max(100),
    withProposals: z.boolean(),
    offerIds: z.array(z.uuid()).max(5_000).openapi({ description: 'Of those without an obstacle' }),
  })
  .openapi('StartFromLastYear', { description: 'What of the preview is brought' })
