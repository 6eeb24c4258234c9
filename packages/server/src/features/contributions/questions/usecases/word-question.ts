import type { z } from '@hono/zod-openapi'
import { refer } from '../../../../platform/audit/references.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { indicatorNotFound, selectAssessment } from '../../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../../instruments/instruments.usecases.ts'
import { notYourIndicator, questionChanged } from '../../contributions.errors.ts'
import { canAskAbout } from '../../contributions.policy.ts'
import { selectOwners, selectOwnSeats, waitForContributions } from '../../contributions.repository.ts'
import { ensureOn } from '../../ensure-on.ts'
import { insertQuestion, selectOwnQuestions } from '../questions.repository.ts'
import type { newQuestionSchema, questionBankSchema } from '../questions.schemas.ts'
import { readQuestionBank } from './read-question-bank.ts'

interface Wording extends z.infer<typeof newQuestionSchema> {
  readonly assessmentId: string
  readonly code: string
}

/** How the institution asks about an indicator from now on, only for who saw how it asked before. What was asked already stays as it was asked. */
export async function wordQuestion(
  { assessmentId, code, seenSequence, ...words }: Wording,
  context: RequestContext,
): Promise<z.infer<typeof questionBankSchema>> {
  const { database, editions, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    await waitForContributions(db, assessmentId)
    const [[row], seats, [owner], own] = await Promise.all([
      selectAssessment(db, { assessmentId }).execute(),
      selectOwnSeats(db, { at: request.at }),
      selectOwners(db, { assessmentId, code }),
      selectOwnQuestions(db, { assessmentId }),
    ])
    ensureOn(actor, 'ask_contributions', row)
    const { indicatorByCode } = await editions.getWithin(editionKeyOf(row.round), db)
    if (!indicatorByCode.has(code)) throw indicatorNotFound()
    if (!canAskAbout(actor, row, { seats, ownerId: owner?.unit.id })) throw notYourIndicator()
    const standing = own.find(({ question }) => question.indicatorCode === code)
    if ((standing?.question.sequence ?? 0) !== seenSequence) throw questionChanged()
    const isFirst = await insertQuestion(db, {
      ...{ ...words, institutionId: row.institutionId, editionId: row.round.editionId },
      ...{ indicatorCode: code, sequence: seenSequence + 1 },
      ...{ authorId: actor.personId, authorName: actor.name, wordedAt: request.at },
    })
    // Two rounds of one edition are not taken one after the other.
    if (!isFirst) throw questionChanged()
    refer(db, { contributions: [{ indicator: code }] })
  })
  return readQuestionBank(assessmentId, context)
}
