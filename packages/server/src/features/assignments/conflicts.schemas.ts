import { z } from '@hono/zod-openapi'
import { conflictEffects, conflictKinds } from '@undagi/maturity'
import { chosenConflictRuleSchema } from '../../platform/database/assigned-to.ts'
import { conflictActors } from './assignment-change.ts'

export const conflictEffectSchema = z.enum(conflictEffects).openapi('ConflictEffect', {
  description: '`blocks`: no assignment. `must_be_declared`: only with a reason. `shown`: to be known',
})

const basisSchema = z
  .object({ document: z.string(), at: z.string(), confidence: z.string().nullable() })
  .openapi('ConflictBasis', { description: 'Where the rule stands; `confidence` null: in the text itself' })

/** Where a rule comes from. */
export const ruleOrigin = {
  basis: basisSchema
    .nullable()
    .openapi({ description: 'Null: no text that is at hand says it, or the round chose it' }),
  isOfRound: z.boolean().openapi({ description: 'The round chose it: no text says it so' }),
}

const monthsSchema = z
  .number()
  .int()
  .nullable()
  .openapi({ description: 'How many months a tie that ended still counts; null: an ended one is only shown' })

const ruleSchema = z
  .object({
    kind: z.enum(conflictKinds),
    effect: conflictEffectSchema,
    leastEffect: conflictEffectSchema.openapi({ description: 'What a text says: no round is weaker' }),
    monthsAfterEnd: monthsSchema,
    ...ruleOrigin,
  })
  .openapi('ConflictRule', { description: 'What one kind of tie does in a round' })

const rulingSchema = z
  .object({
    rules: z.array(
      z.object({
        ...{ kind: z.enum(conflictKinds), effect: conflictEffectSchema, monthsAfterEnd: monthsSchema },
      }),
    ),
    reason: z.string(),
    byName: z.string(),
    actedAs: z.enum(conflictActors),
    at: z.iso.datetime({ offset: true }),
  })
  .openapi('ConflictRuling', { description: 'One person’s word on the rules, never changed afterwards' })

export const conflictRulesSchema = z
  .object({
    rules: z.array(ruleSchema).openapi({ description: 'One for each kind of tie' }),
    rulings: z.array(rulingSchema).openapi({
      description: 'Who said what of this round, the newest first; empty: the rules that are known',
    }),
    canRule: z.boolean(),
  })
  .openapi('ConflictRules', { description: 'Which ties forbid an assessor in a round, or must be explained' })

export const conflictRulingSchema = z
  .strictObject({
    expectedRulings: z.number().int().min(0).openapi({
      description:
        'How many rulings the person saw; any other number now is answered with what the server holds',
    }),
    rules: z
      .array(chosenConflictRuleSchema)
      .max(conflictKinds.length)
      .openapi({
        description:
          'All that is to differ from the known rules; a kind that is left out is as known. Never weaker than a text',
        example: [{ kind: 'advised_institution', effect: 'blocks', monthsAfterEnd: null }],
      }),
    reason: z.string().trim().min(10).max(1000).openapi({
      description: 'Why, or by which letter; read by everybody in the round',
      example: 'Surat Deputi B/123/2026, butir 6',
    }),
  })
  .openapi('RuleConflicts', { description: 'Which ties forbid an assessor in this round' })
