import type { Practice } from '@undagi/maturity'
import type { NewAnswer, OwnRequest } from '../api/contributions.ts'

/** As it stands in the form; null: not chosen yet. */
export interface AnswerDraft {
  readonly applies: boolean | null
  readonly practice: Practice | null
  readonly text: string
}

/** What one goes on from: what was typed last, or what the unit says now. */
export function firstDraft({ draft, answer }: Pick<OwnRequest, 'draft' | 'answer'>): AnswerDraft {
  const isTyped = draft !== null && (draft.applies !== null || draft.text !== '')
  const from = isTyped ? draft : answer
  return { applies: from?.applies ?? null, practice: from?.practice ?? null, text: from?.text ?? '' }
}

/** Whether something was typed that was not sent: what is kept of an answer that was sent says the same as it does. */
export function isUnsent({ draft, answer }: Pick<OwnRequest, 'draft' | 'answer'>): boolean {
  if (draft === null || (draft.applies === null && draft.text.trim() === '')) return false
  if (answer === null) return true
  const isSame =
    draft.applies === answer.applies &&
    (!answer.applies || draft.practice === answer.practice) &&
    draft.text.trim() === answer.text
  return !isSame
}

export type Missing = 'choice' | 'reason' | 'words'

/** What the server would refuse it for. */
export function missingIn({ applies, practice, text }: AnswerDraft): Missing | undefined {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (applies === null) return 'choice'
  if (!applies) return letters < 10 ? 'reason' : undefined
  return practice === null && letters === 0 ? 'words' : undefined
}

/** Undefined: something is missing. */
export function toAnswer(draft: AnswerDraft, seenRevision: number): NewAnswer | undefined {
  if (draft.applies === null || missingIn(draft) !== undefined) return undefined
  const { applies, practice, text } = draft
  return { seenRevision, applies, practice: applies ? practice : null, text: text.trim() }
}
