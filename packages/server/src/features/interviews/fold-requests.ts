import type { Clarification, Objection, Signed } from './interview.ts'
import type { EntryOf } from './interview-entry.ts'

/** What the institution was asked to bring, with what it brought. */
export function foldClarifications(
  before: readonly Clarification[],
  entry: EntryOf<'clarification_asked' | 'clarified'>,
  by: Signed,
): readonly Clarification[] {
  const { clarificationId: id, text } = entry
  if (entry.kind === 'clarification_asked')
    return [...before, { id, code: entry.code, text, dueAt: new Date(entry.dueAt), answers: [], ...by }]
  const answer = { text, evidence: entry.evidence, ...by }
  return before.map((each) => (each.id === id ? { ...each, answers: [...each.answers, answer] } : each))
}

/** What the institution objected to, with what was answered, and by when it was to be. */
export function foldObjections(
  before: readonly Objection[],
  entry: EntryOf<'objected' | 'objection_answered'>,
  { answersDueAt, ...by }: Signed & { readonly answersDueAt: Date | null },
): readonly Objection[] {
  const { objectionId: id } = entry
  if (entry.kind === 'objected') {
    const { code, text, evidence } = entry
    return [...before, { id, code, text, evidence, answer: null, ...by }]
  }
  const { accepted, reason, letter } = entry
  const answer = { accepted, reason, letter, dueAt: answersDueAt, ...by }
  return before.map((each) => (each.id === id ? { ...each, answer } : each))
}
