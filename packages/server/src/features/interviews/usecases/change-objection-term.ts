import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { changeInterview, type Standing, type Writing } from '../change-interview.ts'
import { ensureLetterDated } from '../ensure-letter-dated.ts'
import type { termSchema } from '../interview-entry.ts'
import {
  deadlinePassed,
  interviewLetterRequired,
  interviewNotNow,
  noObjectionTerm,
  objectionOver,
} from '../interviews.errors.ts'
import { isLetterAsked } from '../interviews.policy.ts'
import type { RoomView } from '../interviews.presenter.ts'
import { untilWords } from './answer-in-interview.ts'

type Term = z.infer<typeof termSchema>

/** Until when the institution may object, or that the term ends at once. How long it is, no text at hand says: whoever keeps the round sets it. */
export async function changeObjectionTerm(
  writing: Writing,
  entry: Term,
  context: RequestContext,
): Promise<RoomView> {
  return changeInterview({ ...writing, action: 'set_objection_term' }, context, (_, standing) => {
    const { row, actor, at } = standing
    if (row.round.kind !== 'evaluation') throw interviewNotNow()
    if (entry.kind === 'objection_term_set') ensureAhead(entry, at)
    else ensureRunning(standing)
    if (entry.letter === null && isLetterAsked(actor, 'set_objection_term', row))
      throw interviewLetterRequired()
    ensureLetterDated(entry.letter, { timeZone: row.institution.timeZone, at })
    return entry
  })
}

function ensureAhead({ dueAt, answersDueAt }: Extract<Term, { kind: 'objection_term_set' }>, at: Date): void {
  if (new Date(dueAt) <= at) throw deadlinePassed()
  if (answersDueAt && new Date(answersDueAt) <= new Date(dueAt))
    throw deadlinePassed({ detail: 'Batas jawaban harus sesudah batas sanggah.' })
}

/** What is over is not ended once more. */
function ensureRunning({ interview: { term }, row, at }: Standing): void {
  if (term === null) throw noObjectionTerm()
  if (term.dueAt <= at) throw objectionOver({ detail: untilWords(row.institution.timeZone, term.dueAt) })
}
