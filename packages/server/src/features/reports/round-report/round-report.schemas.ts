import { z } from '@hono/zod-openapi'
import { issuedPaperSchema, papersParams, reportKindSchema, versionParam } from '../reports.schemas.ts'

export const issuedReportParams = papersParams.extend({ version: versionParam })

export const roundReportSchema = z
  .object({
    kind: reportKindSchema
      .nullable()
      .openapi({ description: 'Null: a round of self-assessment ends in no report' }),
    draft: z.enum(['ready', 'no_report', 'not_judged', 'not_released']).openapi({
      description:
        'Whether this person can open a draft: `not_judged`, nobody from outside has begun; `not_released`, the institution does not see what was judged yet',
    }),
    issue: z.enum(['ready', 'not_yours', 'not_published', 'unplanned']).openapi({
      description:
        'Whether this person can issue one now, or what stands in the way: `unplanned`, a recommendation without unit or day',
    }),
    unplanned: z
      .array(
        z.object({
          id: z.uuid(),
          text: z.string(),
          about: z
            .string()
            .nullable()
            .openapi({ description: 'Code of its indicator or aspect; null: the whole' }),
          lacks: z.array(z.enum(['unit', 'due'])),
        }),
      )
      .openapi({ description: 'What is recommended and still lacks who is to do it, or until when' }),
    recommendsNothing: z.boolean().openapi({
      description:
        'An evaluation without any recommendation: whoever issues its report says that it is meant',
    }),
    issued: z.array(issuedPaperSchema).openapi({ description: 'Every version, the first first' }),
  })
  .openapi('RoundReport', { description: 'The report that a round judged from outside ends in' })
