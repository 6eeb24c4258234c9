import type { ReactNode } from 'react'
import type { Room, RoomItem } from '../api/room.ts'
import type { Speaking } from '../outbox/use-outbox.ts'
import { takesEvidence } from '../papers/attached.ts'

type Place = Pick<RoomItem['shown'][number], 'offerId' | 'page' | 'place'>

/** How the documents of an indicator are shown: a feature of its own, which the page brings along. */
export type RenderEvidence = (asked: {
  readonly code: string
  readonly shown: RoomItem['shown']
  readonly onShow: ((place: Place) => void) | undefined
  /** Whether the stage takes evidence. */
  readonly isAsked: boolean
}) => ReactNode

interface EvidencePanelProps {
  readonly room: Room
  readonly item: RoomItem
  readonly speaking: Speaking
  readonly renderEvidence: RenderEvidence
}

/** The documents of the indicator; one page after the other can be put before everybody. */
export function EvidencePanel({ room, item, speaking, renderEvidence }: EvidencePanelProps) {
  const { code, shown } = item
  const mayShow = room.can.answer && !room.minutes.isFrozen
  const show = (place: Place) =>
    speaking.answer({ kind: 'evidence_shown', showingId: crypto.randomUUID(), code, ...place })
  const isAsked = takesEvidence(room, code)
  return renderEvidence({ code, shown, onShow: mayShow ? show : undefined, isAsked })
}
