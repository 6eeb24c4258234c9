import { z } from '@hono/zod-openapi'
import { unitFunctions } from '@undagi/maturity'

const longest = 1_000
const proofSchema = z.string().trim().max(longest)

export const wordedBySchema = z.enum(['undagi', 'institution']).openapi({
  description: 'Undagi: a sentence of its own, no quotation of a regulation',
})

export const bankQuestionSchema = z
  .object({
    indicatorCode: z.string(),
    indicatorName: z.string(),
    question: z.string().nullable().openapi({ description: 'Null: nobody has worded it for this edition' }),
    proof: z.string().openapi({ description: 'What counts as proof; empty: not said' }),
    notProof: z.string(),
    wordedBy: wordedBySchema.nullable(),
    authorName: z.string().nullable().openapi({ description: 'Of the institution’s own words' }),
    sequence: z.number().int().openapi({ description: 'To be named when it is worded anew' }),
    functions: z.union([z.literal('all'), z.array(z.enum(unitFunctions))]).openapi({
      description: 'What a unit is there for that it concerns, as Undagi proposes; none: no proposal',
    }),
  })
  .openapi('BankQuestion', { description: 'How units are asked about an indicator, and which' })

export const questionBankSchema = z
  .object({
    source: z.object({ wording: z.string(), functions: z.string() }).nullable().openapi({
      description: 'Whose words and whose proposal it is; null: there is no bank for this edition',
    }),
    indicators: z.array(bankQuestionSchema),
  })
  .openapi('QuestionBank', { description: 'How units are asked about every indicator of the edition' })

export const newQuestionSchema = z
  .strictObject({
    seenSequence: z
      .number()
      .int()
      .min(0)
      .openapi({ description: 'Of the words that were seen; 0: none of the institution' }),
    question: z.string().trim().min(1).max(longest),
    proof: proofSchema,
    notProof: proofSchema,
  })
  .openapi('NewBankQuestion', {
    description: 'How the institution asks about an indicator from now on, in later years too',
  })
