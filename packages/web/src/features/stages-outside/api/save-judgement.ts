import { ApiProblem } from '@undagi/api-client'
import { api, isClosedToUs } from '../../../lib/api/client.ts'
import type { StageIndicator } from '../../../lib/api/stages-outside.ts'
import type { JudgementAnswer, JudgementRequest } from '../drafts/judgement-sender.ts'
import { heldIn } from '../drafts/judgement-words.ts'
import type { JudgementAddress } from '../drafts/kept-judgements.ts'

/** A line that swallows requests is as good as cut. */
const patienceMs = 20_000

interface SaveOptions {
  /** What the server holds now, whoever said it. */
  readonly onHeld: (indicator: StageIndicator) => void
  readonly onSignedOut: () => void
}

export async function saveJudgement(
  { assessmentId, stage, code }: JudgementAddress,
  { words, expectedVersion, isConfirmed, lastChance }: JudgementRequest,
  { onHeld, onSignedOut }: SaveOptions,
): Promise<JudgementAnswer> {
  try {
    const { data, error, response } = await api.PUT(
      '/assessments/{assessmentId}/stages/{stage}/indicators/{code}',
      {
        params: { path: { assessmentId, stage, code } },
        body: { ...words, expectedVersion, ...(isConfirmed ? {} : { unconfirmed: true as const }) },
        keepalive: lastChance,
        signal: AbortSignal.timeout(patienceMs),
      },
    )
    if (data) {
      onHeld(data)
      return { type: 'saved', held: heldIn(data, stage) }
    }
    if ('current' in error) {
      onHeld(error.current)
      return error.code === 'assessments.stage_moved'
        ? { type: 'elsewhere' }
        : { type: 'stale', held: heldIn(error.current, stage) }
    }
    if (error.code === 'session.required') onSignedOut()
    if (error.code === 'session.required' || (response.status >= 500 && !isClosedToUs(error)))
      return { type: 'unanswered' }
    return { type: 'refused', problem: new ApiProblem(error) }
  } catch {
    return { type: 'unanswered' }
  }
}
