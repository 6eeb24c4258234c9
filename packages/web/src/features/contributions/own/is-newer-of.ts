import type { OwnRequest } from '../api/contributions.ts'

interface SeenHere {
  readonly seenRevision: number
  readonly seenVersion: number
  /** Of who types here: what they write themselves is no news to them. */
  readonly name: string
}

/** Whether a colleague has answered, or is typing, what is being typed here. */
export function isNewerOf(
  { answer, draft }: Pick<OwnRequest, 'answer' | 'draft'>,
  { seenRevision, seenVersion, name }: SeenHere,
): boolean {
  const isAnswered = answer !== null && answer.revision > seenRevision && answer.authorName !== name
  const isTyped = draft !== null && draft.version > seenVersion && draft.updatedByName !== name
  return isAnswered || isTyped
}
