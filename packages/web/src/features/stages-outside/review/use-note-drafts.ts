import { useState } from 'react'
import { type NoteDrafts, withDraft } from './note-drafts.ts'

/** What is typed about each value and not yet marked: it outlives the row that closes, and whatever arrives meanwhile. */
export function useNoteDrafts() {
  const [drafts, setDrafts] = useState<NoteDrafts>(new Map())
  return {
    drafts,
    keep: (code: string, note: string, held: string) =>
      setDrafts((before) => withDraft(before, code, note === held ? undefined : note)),
    drop: (code: string) => setDrafts((before) => withDraft(before, code, undefined)),
  }
}
