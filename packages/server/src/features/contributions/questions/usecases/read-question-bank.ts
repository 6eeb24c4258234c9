import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../../request-context.ts'
import { selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../../instruments/instruments.usecases.ts'
import { ensureOn } from '../../ensure-on.ts'
import { type AskedWords, gatherWords } from '../asked-words.ts'
import { type BankQuestion, findQuestionBank } from '../question-bank.ts'
import { selectOwnQuestions } from '../questions.repository.ts'
import type { bankQuestionSchema, questionBankSchema } from '../questions.schemas.ts'

/** For who asks: how units are asked about each indicator, and whom it concerns. */
export async function readQuestionBank(
  assessmentId: string,
  { database, editions, request }: RequestContext,
): Promise<z.infer<typeof questionBankSchema>> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectOwnQuestions(db, { assessmentId }),
  ])
  const [[row], own] = results
  ensureOn(actor, 'ask_contributions', row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const bank = findQuestionBank(row.round.editionId)
  const wordsOf = gatherWords(row.round.editionId, own)
  return {
    source: bank?.source ?? null,
    indicators: edition.indicators.map(({ code, name }) => ({
      ...{ indicatorCode: code, indicatorName: name, ...presentWords(wordsOf(code)) },
      functions: toFunctions(bank?.byCode.get(code)?.functions),
    })),
  }
}

type View = z.infer<typeof bankQuestionSchema>

function presentWords(
  words: AskedWords | undefined,
): Omit<View, 'indicatorCode' | 'indicatorName' | 'functions'> {
  if (words === undefined)
    return { question: null, proof: '', notProof: '', wordedBy: null, authorName: null, sequence: 0 }
  const { question, proof, notProof, wordedBy, authorName, sequence } = words
  return { question, proof, notProof, wordedBy, authorName, sequence }
}

function toFunctions(functions: BankQuestion['functions'] = []): View['functions'] {
  return functions === 'all' ? functions : [...functions]
}
