import type { KitSaying } from '@undagi/result-tables'
import type { AnswerRow, DraftRow } from '../contributions.repository.ts'

export interface CurrentSaying {
  readonly saying: KitSaying
  readonly isDraft: boolean
  readonly by: { readonly name: string; readonly at: Date } | null
}

/** What stands in Undagi: what somebody is typing counts too, for a workbook must not push it aside unseen. */
export function currentSaying(standing: AnswerRow | undefined, draft: DraftRow | undefined): CurrentSaying {
  const answer = standing?.answer
  const isNewer = draft !== undefined && (answer === undefined || draft.updatedAt > answer.answeredAt)
  if (isNewer && (draft.applies !== null || draft.text.trim() !== '')) {
    const { applies, practice, text, updatedByName, updatedAt } = draft
    return { saying: { applies, practice, text }, isDraft: true, by: { name: updatedByName, at: updatedAt } }
  }
  if (answer === undefined)
    return { saying: { applies: null, practice: null, text: '' }, isDraft: false, by: null }
  const { applies, practice, text, authorName, answeredAt } = answer
  return { saying: { applies, practice, text }, isDraft: false, by: { name: authorName, at: answeredAt } }
}
