import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { sessionQuery } from '../../../lib/api/session.ts'
import { useSettled } from '../../../lib/use-settled.ts'
import { useAnswer, useKeepDraft } from '../api/answering.ts'
import type { NewAnswer, OwnRequest } from '../api/contributions.ts'
import { type AnswerDraft, firstDraft } from './answer-draft.ts'
import { AnswerQueue } from './answer-queue.ts'
import { isNewerOf } from './is-newer-of.ts'
import { StaleRequest } from './stale-request.ts'

/** What is typed, kept on the server whenever the hand rests, until it is sent; where a colleague was quicker, nothing more is sent until a person has chosen. */
export function useKeptDraft(assessmentId: string, request: OwnRequest) {
  const [draft, setDraft] = useState<AnswerDraft>(() => firstDraft(request))
  // Of what was seen here: the list may be read again meanwhile, and then nobody has seen it yet.
  const [seenRevision, setSeenRevision] = useState(request.answer?.revision ?? 0)
  const [refused, setNewer] = useState<OwnRequest>()
  const kept = useRef({ version: request.draft?.version ?? 0, text: JSON.stringify(draft) })
  const [queue] = useState(() => new AnswerQueue())
  const address = { assessmentId, requestId: request.id }
  const keeping = useKeepDraft(address, queue)
  const sending = useAnswer(address, queue)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const heard = isNewerOf(request, {
    seenRevision,
    seenVersion: kept.current.version,
    name: session.person.name,
    words: draft,
  })
  const newer = refused ?? (heard ? request : undefined)
  const settled = useSettled(draft)
  const canKeep = request.can.answer
  const { mutate, isPending, error } = keeping
  const meetStale = (met: Error) => {
    if (met instanceof StaleRequest) setNewer(met.current)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is told of a conflict is made anew each time, and asks for nothing
  useEffect(() => {
    const text = JSON.stringify(settled)
    // one after the other: what was typed meanwhile follows with the version that comes back
    if (!canKeep || newer !== undefined || isPending || queue.isClosed || text === kept.current.text) return
    kept.current = { ...kept.current, text }
    mutate(
      { seenVersion: kept.current.version, ...settled },
      {
        onSuccess: (now) => {
          kept.current = { ...kept.current, version: now.draft?.version ?? 0 }
        },
        onError: meetStale,
      },
    )
  }, [settled, isPending, mutate, newer, canKeep, queue, sending.isPending])
  /** From what a colleague said, which is seen now: with their words, or with those that stand here. */
  const goOn = (seen: OwnRequest, from: AnswerDraft) => {
    kept.current = { version: seen.draft?.version ?? 0, text: '' }
    setSeenRevision(seen.answer?.revision ?? 0)
    setDraft(from)
    setNewer(undefined)
  }
  const send = (answer: NewAnswer, onSent: () => void) => {
    if (canKeep && newer === undefined && !sending.isPending)
      sending.mutate(answer, { onSuccess: onSent, onError: meetStale })
  }
  return {
    draft,
    setDraft,
    seenRevision,
    newer,
    goOn,
    send,
    isSending: sending.isPending,
    isKept: keeping.isSuccess && !isPending,
    error: sending.error ?? error,
  }
}
