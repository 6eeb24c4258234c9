import { z } from '@hono/zod-openapi'
import { spotParts } from '@undagi/maturity'
import { editionIdSchema } from '../instruments/instruments.schemas.ts'

const partSchema = z.enum(spotParts).openapi({
  description:
    'What is pointed at; a source is an indicator’s own, or a criterion’s; from `purpose` on parts of the guidance',
})

const kindSchema = z
  .enum(['typo', 'wording', 'source', 'rule', 'other'])
  .openapi({ description: 'What is wrong: spelling, wording, the place in the document, the rule, or else' })

const textSchema = z.string().trim().min(1).max(4000)

const spotShape = {
  part: partSchema,
  indicatorCode: z.string().max(60),
  level: z.number().int().nullable(),
  criterionCode: z.string().max(60).nullable(),
}

export const newSuggestionSchema = z
  .strictObject({
    edition: z.strictObject({ id: editionIdSchema, revision: z.number().int().min(1).max(999_999) }),
    ...spotShape,
    kind: kindSchema,
    text: textSchema,
  })
  .openapi('NewInstrumentSuggestion', {
    description:
      'What somebody would correct in an edition, and where; the edition itself does not change by it',
  })

export const suggestionDecisionSchema = z
  .strictObject({
    outcome: z.enum(['taken_up', 'not_taken_up']),
    note: z.string().trim().max(2000).openapi({ description: 'Why, or what was done; may be empty' }),
  })
  .openapi('InstrumentSuggestionDecision', {
    description: 'What an administrator says became of a suggestion; may be revised',
  })

export const suggestionSchema = z
  .object({
    id: z.uuid(),
    edition: z.object({ id: z.string(), revision: z.number().int(), sha256: z.string() }),
    ...spotShape,
    path: z.string().openapi({
      description: 'From the index down by codes',
      example: 'INDEX/D1/A1/1/levels/3/criteria/1.3.a',
    }),
    kind: kindSchema,
    text: z.string(),
    authorName: z.string(),
    isOwn: z.boolean().openapi({ description: 'Whether the person who asks wrote it' }),
    suggestedAt: z.iso.datetime(),
    status: z.enum(['open', 'withdrawn', 'taken_up', 'not_taken_up']),
    settled: z
      .object({ byName: z.string(), at: z.iso.datetime(), note: z.string() })
      .nullable()
      .openapi({ description: 'Who withdrew it or decided on it; null while it is open' }),
  })
  .openapi('InstrumentSuggestion', {
    description: 'A correction somebody of the institution suggests for an edition, and what became of it',
  })

export const suggestionParams = z.object({ institutionId: z.uuid(), suggestionId: z.uuid() })
