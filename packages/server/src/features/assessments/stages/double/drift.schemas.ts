import { z } from '@hono/zod-openapi'
import { leastForDrift } from '@undagi/maturity'

const scoredSchema = z.object({ exact: z.string(), rounded: z.string() })

export const driftQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100) })

export const driftSchema = z
  .object({
    least: z.number().int().openapi({
      description: 'Values in a window below which nothing is said; our own choice',
      example: leastForDrift,
    }),
    windows: z
      .array(z.object({ from: z.iso.date(), before: z.iso.date() }))
      .openapi({ description: 'The quarters of the year; `before` is no part of it' }),
    assessments: z.number().int().openapi({ description: 'Over how many assessments it is counted' }),
    assessors: z.array(
      z.object({
        assessorId: z.uuid(),
        name: z.string(),
        windows: z
          .array(
            z.object({
              count: z.number().int(),
              mean: scoredSchema.nullable().openapi({
                description: 'Given minus settled on average, in levels: above 0 is milder. Null: too few',
              }),
              moved: z.string().nullable().openapi({
                description: 'By how much it moved since the last window that says something, exact',
              }),
            }),
          )
          .openapi({ description: 'One for each window' }),
      }),
    ),
  })
  .openapi('AssessorDrift', {
    description:
      'How each assessor stands to what was settled: by two who agree, a third who looked, or the review. It says who is milder, never who is right',
  })
