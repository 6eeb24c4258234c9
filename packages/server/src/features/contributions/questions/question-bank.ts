import { type UnitFunction, unitFunctions } from '@undagi/maturity'
import { z } from 'zod'
import spbe2020 from '../../../../../../reference/contribution-questions/spbe-2020.json' with { type: 'json' }

const sentence = z.string().trim().min(40).max(260)

const bankSchema = z.strictObject({
  format: z.literal(1),
  edition: z.string().min(1),
  /** Whose words these are, and whose proposal it is whom they concern. */
  source: z.strictObject({ wording: z.string().min(1), functions: z.string().min(1) }),
  questions: z.array(
    z.strictObject({
      code: z.string().min(1),
      question: sentence,
      proof: sentence,
      notProof: sentence,
      functions: z.union([z.literal('all'), z.array(z.enum(unitFunctions)).min(1)]),
    }),
  ),
})

export interface BankQuestion {
  readonly question: string
  /** What counts as proof, and what does not. */
  readonly proof: string
  readonly notProof: string
  /** What a unit is there for that it concerns. */
  readonly functions: 'all' | readonly UnitFunction[]
}

export interface QuestionBank {
  readonly source: { readonly wording: string; readonly functions: string }
  readonly byCode: ReadonlyMap<string, BankQuestion>
}

const banks: ReadonlyMap<string, QuestionBank> = new Map(
  [spbe2020].map((file) => {
    const { edition, source, questions } = bankSchema.parse(file)
    return [edition, { source, byCode: new Map(questions.map(({ code, ...each }) => [code, each])) }]
  }),
)

/** What Undagi asks about the indicators of an edition, in its own words; undefined where nobody has written them yet. */
export function findQuestionBank(editionId: string): QuestionBank | undefined {
  return banks.get(editionId)
}
