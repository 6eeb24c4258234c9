import type { OwnRequest } from '../api/contributions.ts'
import { type AnswerDraft, firstDraft } from './answer-draft.ts'

interface SeenHere {
  readonly seenRevision: number
  readonly seenVersion: number
  /** Of who types here: what they write themselves is no news to them. */
  readonly name: string
  /** As they stand here: a colleague's draft that was only opened and is sent now says nothing else. */
  readonly words: AnswerDraft
}

/** Whether a colleague has answered, or is typing, something other than what stands here. */
export function isNewerOf(
  request: Pick<OwnRequest, 'answer' | 'draft'>,
  { seenRevision, seenVersion, name, words }: SeenHere,
): boolean {
  const { answer, draft } = request
  const isAnswered = answer !== null && answer.revision > seenRevision && answer.authorName !== name
  const isTyped = draft !== null && draft.version > seenVersion && draft.updatedByName !== name
  return (isAnswered || isTyped) && !isSame(firstDraft(request), words)
}

function isSame(theirs: AnswerDraft, mine: AnswerDraft): boolean {
  return (
    theirs.applies === mine.applies &&
    theirs.practice === mine.practice &&
    theirs.text.trim() === mine.text.trim()
  )
}
