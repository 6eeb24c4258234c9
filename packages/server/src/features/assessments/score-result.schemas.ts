import { z } from '@hono/zod-openapi'

const exactSchema = z.string().openapi('FractionText', {
  description: 'An exact fraction as text: numerator and denominator, or only the number when it is whole',
  example: '6091/2000',
})

export const scoredValueSchema = z
  .object({
    exact: exactSchema,
    rounded: z.string().openapi({
      description: "Rounded by the edition's rule, always with its decimals",
      example: '3.05',
    }),
  })
  .openapi('ScoredValue', { description: 'One score twice: exact to calculate with, rounded to show' })

const nodeSchema = z
  .object({
    code: z.string(),
    kind: z.enum(['group', 'indicator']),
    name: z.string(),
    weight: exactSchema,
    value: scoredValueSchema.nullable(),
    contribution: exactSchema.openapi({ description: 'weight × value / 100' }),
    children: z.array(z.string()).openapi({ description: 'Codes; empty for an indicator' }),
    answered: z.number().int().openapi({ description: 'Indicators at or below this node with a rating' }),
    indicators: z.number().int().openapi({ description: 'Indicators at or below this node' }),
  })
  .openapi('NodeScore', {
    description:
      'What one group or indicator scores and brings to the index: one step of the explanation. The root weighs 100; `value` is null only for an indicator without a rating',
  })

export const scoreResultSchema = z
  .object({
    instrument: z.object({ id: z.string(), revision: z.number().int() }),
    index: scoredValueSchema,
    predicate: z.object({
      name: z.string(),
      level: z.number().int(),
      rule: z
        .enum(['rounded', 'unrounded'])
        .openapi({ description: 'Which form of the index was held against the thresholds' }),
      ruleKnown: z.boolean().openapi({ description: 'Whether a published text settles that for this year' }),
      otherwise: z
        .string()
        .nullable()
        .openapi({ description: 'The predicate of the other rule where it differs, else null' }),
    }),
    nodes: z
      .record(z.string(), nodeSchema)
      .openapi({ description: 'Every group and indicator by code: the tree, flat and linked by `children`' }),
    rootCode: z.string(),
    missing: z
      .array(z.string())
      .openapi({ description: 'Codes of indicators without a rating, in the order of the instrument' }),
  })
  .openapi('ScoreResult', {
    description: 'Index, predicate and every step between ratings and index, as plain data without loss',
    'x-maturity-type': 'ScoreResult',
  })
