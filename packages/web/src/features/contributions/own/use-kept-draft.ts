import { useEffect, useRef, useState } from 'react'
import { useSettled } from '../../../lib/use-settled.ts'
import { useKeepDraft } from '../api/answering.ts'
import type { OwnRequest } from '../api/contributions.ts'
import { type AnswerDraft, firstDraft } from './answer-draft.ts'

/** What is typed, kept on the server whenever the hand rests. */
export function useKeptDraft(assessmentId: string, request: OwnRequest) {
  const [draft, setDraft] = useState<AnswerDraft>(() => firstDraft(request))
  const kept = useRef({ version: request.draft?.version ?? 0, text: JSON.stringify(draft) })
  const keeping = useKeepDraft({ assessmentId, requestId: request.id })
  const settled = useSettled(draft)
  const { mutate, isPending, error } = keeping
  useEffect(() => {
    const text = JSON.stringify(settled)
    // one after the other: what was typed meanwhile follows with the version that comes back
    if (isPending || text === kept.current.text) return
    kept.current = { ...kept.current, text }
    mutate(
      { seenVersion: kept.current.version, ...settled },
      {
        onSuccess: (now) => {
          kept.current = { ...kept.current, version: now.draft?.version ?? 0 }
        },
      },
    )
  }, [settled, isPending, mutate])
  return { draft, setDraft, isKept: keeping.isSuccess && !isPending, error }
}
