import { useState } from 'react'
import { emptyVerdict, type VerdictDraft } from './verdict-draft.ts'

/** What was begun about each thing offered stays while one looks at another, until it is sent. */
export function useVerdictDrafts(offerId: string) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, VerdictDraft>>(new Map())
  return {
    draft: drafts.get(offerId) ?? emptyVerdict,
    isUnsent: [...drafts.values()].some(({ reason }) => reason.trim() !== ''),
    write: (draft: VerdictDraft) => setDrafts((before) => new Map(before).set(offerId, draft)),
    discard: () => setDrafts((before) => new Map([...before].filter(([id]) => id !== offerId))),
  }
}
