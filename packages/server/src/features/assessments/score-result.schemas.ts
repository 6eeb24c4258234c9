import { z } from '@hono/zod-openapi'

const exactSchema = z
  .string()
  .openapi('FractionText', { description: 'Exact fraction', example: '6091/2000' })

const valueSchema = z
  .object({ exact: exactSchema, rounded: z.string().openapi({ example: '3.05' }) })
  .openapi('ScoredValue')

const nodeSchema = z
  .object({
    code: z.string(),
    kind: z.enum(['group', 'indicator']),
    name: z.string(),
    weight: exactSchema,
    value: valueSchema.nullable(),
    contribution: exactSchema.openapi({ description: 'weight × value / 100' }),
    children: z.array(z.string()),
    answered: z.number().int(),
    indicators: z.number().int(),
  })
  .openapi('NodeScore')

/** The wire form of maturity's one result object. */
export const scoreResultSchema = z
  .object({
    instrument: z.object({ id: z.string(), revision: z.number().int() }),
    index: valueSchema,
    predicate: z.object({
      name: z.string(),
      level: z.number().int(),
      rule: z.enum(['rounded', 'unrounded']),
      ruleKnown: z.boolean(),
      otherwise: z.string().nullable(),
    }),
    nodes: z.record(z.string(), nodeSchema),
    rootCode: z.string(),
    missing: z.array(z.string()),
  })
  .openapi('ScoreResult', { 'x-maturity-type': 'ScoreResult' })
