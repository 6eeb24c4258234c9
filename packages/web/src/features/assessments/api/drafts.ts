import { ApiProblem, dataOf } from '@undagi/api-client'
import { api, isClosedToUs } from '../../../lib/api/client.ts'
import type { SaveAnswer, SaveRequest } from '../drafts/draft-sender.ts'
import type { ServerText } from '../drafts/draft-sync.ts'
import type { DraftAddress } from '../drafts/unsent-store.ts'

/** A line that swallows requests is as good as cut. */
const patienceMs = 20_000

export async function loadDraft({ assessmentId, code, field }: DraftAddress): Promise<ServerText | 'closed'> {
  const path = { assessmentId, code }
  try {
    const indicator = await dataOf(
      api.GET('/assessments/{assessmentId}/indicators/{code}', { params: { path } }),
    )
    return indicator[field]
  } catch (error) {
    if (error instanceof ApiProblem && isClosedToUs(error.problem)) return 'closed'
    throw error
  }
}

/** Sent, or its round locked: asked again only once the field may be written in again. */
const isFrozen = ({ code }: Pick<ApiProblem['problem'], 'code'>) =>
  code === 'assessments.already_sent' || code === 'calendar.is_locked'

interface SaveDraftOptions {
  readonly onSignedOut: () => void
}

export async function saveDraft(
  { assessmentId, code, field }: DraftAddress,
  { text, expectedVersion, settle, lastChance }: SaveRequest,
  { onSignedOut }: SaveDraftOptions,
): Promise<SaveAnswer> {
  try {
    const { data, error, response } = await api.PUT(
      '/assessments/{assessmentId}/indicators/{code}/drafts/{field}',
      {
        params: { path: { assessmentId, code, field } },
        body: { expectedVersion, text, settle },
        keepalive: lastChance,
        signal: AbortSignal.timeout(patienceMs),
      },
    )
    if (data) {
      const { text: _, ...saved } = data
      return { type: 'acknowledged', saved }
    }
    if ('current' in error) return { type: 'stale', current: error.current }
    if (error.code === 'session.required') onSignedOut()
    if (isClosedToUs(error) || isFrozen(error)) return { type: 'closed' }
    return { type: error.code === 'session.required' || response.status >= 500 ? 'unanswered' : 'refused' }
  } catch {
    return { type: 'unanswered' }
  }
}
