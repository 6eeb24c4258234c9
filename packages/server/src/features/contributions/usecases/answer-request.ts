import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { answerSentBack, contributionChanged, nothingSaid, reasonRequired } from '../contributions.errors.ts'
import { isSeatedFor } from '../contributions.policy.ts'
import type { OwnRequestView } from '../contributions.presenter.ts'
import { insertAnswer, insertConfirmation } from '../contributions.repository.ts'
import type { newAnswerSchema } from '../contributions.schemas.ts'
import { type HeldRequest, holdRequest, type RequestKey } from '../hold-request.ts'
import { announceContributions } from '../live/announce-contributions.ts'
import { getOwnRequest } from './list-own-contributions.ts'

type NewAnswer = z.infer<typeof newAnswerSchema>

/** What the unit says from now on, only for who saw what it said before. A head of the unit stands by what they write themselves. */
export async function answerRequest(
  key: RequestKey,
  { seenRevision, ...said }: NewAnswer,
  context: RequestContext,
): Promise<OwnRequestView> {
  ensureSound(said)
  const { applies, text } = said
  const practice = applies ? said.practice : null
  const isWritten = await write(key, context, {
    action: 'answer_contribution',
    seenRevision,
    writeBy: async (db, held, author) => {
      const { institutionId, seats, unitId } = held
      const revision = { requestId: key.requestId, institutionId, revision: seenRevision + 1 }
      const { at } = context.request
      await insertAnswer(db, { ...revision, ...author, applies, practice, text, answeredAt: at })
      if (isSeatedFor('confirm_contribution', seats, unitId))
        await insertConfirmation(db, { ...revision, ...author, confirmedAt: at })
    },
  })
  return shown(key, context, isWritten)
}

/** The head of the unit stands by what was seen; once is enough. */
export async function confirmAnswer(
  { seenRevision, ...key }: RequestKey & { readonly seenRevision: number },
  context: RequestContext,
): Promise<OwnRequestView> {
  const isWritten = await write(key, context, {
    action: 'confirm_contribution',
    seenRevision,
    writeBy: async (db, { institutionId, standing }, author) => {
      if (standing?.sentBack !== null) throw answerSentBack()
      if (standing.confirmation !== null) return
      const revision = { requestId: key.requestId, institutionId, revision: seenRevision }
      await insertConfirmation(db, { ...revision, ...author, confirmedAt: context.request.at })
    },
  })
  return shown(key, context, isWritten)
}

interface Writing {
  readonly action: 'answer_contribution' | 'confirm_contribution'
  readonly seenRevision: number
  readonly writeBy: (
    db: Parameters<typeof insertAnswer>[0],
    held: HeldRequest,
    author: { readonly authorId: string; readonly authorName: string },
  ) => Promise<void>
}

/** False: somebody was quicker, and nothing was written. */
async function write(
  key: RequestKey,
  context: RequestContext,
  { action, seenRevision, writeBy }: Writing,
): Promise<boolean> {
  const { database, request } = context
  const written = await database.asActor(request, async ({ db, actor }) => {
    const held = await holdRequest(db, { ...key, actor, action, at: request.at })
    if ((held.standing?.answer.revision ?? 0) !== seenRevision) return undefined
    await writeBy(db, held, { authorId: actor.personId, authorName: actor.name })
    refer(db, { contributions: [{ indicator: held.indicatorCode, unit: held.unitName }] })
    return { unitIds: [held.unitId], codes: [held.indicatorCode] }
  })
  if (written === undefined) return false
  await announceContributions({ assessmentId: key.assessmentId, ...written }, context)
  return true
}

async function shown(key: RequestKey, context: RequestContext, isWritten: boolean): Promise<OwnRequestView> {
  const current = await getOwnRequest(key, context)
  if (!isWritten) throw contributionChanged({ current })
  return current
}

function ensureSound({ applies, practice, text }: Omit<NewAnswer, 'seenRevision'>): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (!applies && letters < 10) throw reasonRequired()
  if (applies && practice === null && letters === 0) throw nothingSaid()
}
