import { useState } from 'react'
import type { EvidenceHistory, NewEvidenceRevision } from '../../../lib/api/contract.ts'
import { checkDraft, draftOf, type EvidenceDraft, toNewEvidence } from '../adding/evidence-draft.ts'
import { mergeDraft } from '../adding/merge-draft.ts'
import { StaleItem, useReviseEvidence } from '../api/revise.ts'
import { toReadFiles, useSentFiles } from '../reading/use-read-files.ts'
import { type Sending, useSending } from '../sending/use-sending.ts'

/** As much of an item as it takes to revise it. */
export type Revisable = Pick<EvidenceHistory, 'id' | 'newest' | 'maySetViewers'>

interface Revising {
  readonly institutionId: string
  readonly item: Revisable
  readonly onSaved: () => void
}

/** A revision as it is written: what was typed stays, also where a colleague saves one meanwhile. */
export function useRevision({ institutionId, item, onSaved }: Revising) {
  const [base, setBase] = useState<Revisable>(item)
  const [draft, setDraft] = useState<EvidenceDraft>(() => draftOf(item.newest))
  const [removed, setRemoved] = useState<readonly string[]>([])
  const [stale, setStale] = useState(false)
  const sending = useSending(institutionId)
  const sent = useSentFiles(institutionId, sending)
  const revising = useReviseEvidence(institutionId, item.id)
  const { newest } = base
  const keptFiles = newest.files.flatMap(({ sha256 }) => (removed.includes(sha256) ? [] : [sha256]))
  const chosen = { good: sending.good + keptFiles.length, failed: sending.failed }
  const isBegun =
    sending.files.length > 0 ||
    removed.length > 0 ||
    JSON.stringify(draft) !== JSON.stringify(draftOf(newest))

  const meet = (error: unknown) => {
    sending.keep(false)
    if (!(error instanceof StaleItem)) return
    setStale(true)
    setDraft(mergeDraft(draftOf(newest), draft, draftOf(error.current.newest)))
    setBase(error.current)
  }
  const submit = () => {
    const body = toRevision(draft, { sending, keptFiles, expectedRevision: newest.revision })
    if (body === undefined) return
    sending.keep(true)
    revising.mutate(body, { onSuccess: onSaved, onError: meet })
  }
  return {
    ...{ draft, sending, newest, removed, stale, submit },
    // what is new says what it is now; without it, what stays does
    readFiles: sent.length > 0 ? sent : toReadFiles(newest.files, removed),
    faults: checkDraft(draft, chosen),
    isPending: revising.isPending,
    // what a colleague saved is told beside what was typed
    error: revising.error instanceof StaleItem ? null : revising.error,
    isBegun,
    change: (what: Partial<EvidenceDraft>) => setDraft((before) => ({ ...before, ...what })),
    toggleFile: (sha256: string) =>
      setRemoved((all) => (all.includes(sha256) ? all.filter((each) => each !== sha256) : [...all, sha256])),
  }
}

interface Whole {
  readonly sending: Pick<Sending, 'isSending' | 'failed' | 'uploadIds'>
  readonly keptFiles: string[]
  readonly expectedRevision: number
}

/** What the server is told; undefined while something is missing. */
function toRevision(
  draft: EvidenceDraft,
  { sending, keptFiles, expectedRevision }: Whole,
): NewEvidenceRevision | undefined {
  if (sending.isSending || sending.failed > 0) return undefined
  const described = toNewEvidence(draft, [...keptFiles, ...sending.uploadIds])
  return described && { ...described, uploadIds: sending.uploadIds, keptFiles, expectedRevision }
}
