import type { ReactNode } from 'react'
import type { PlaceAttached, Room } from '../api/room.ts'

/** What a text is sent with: the documents attached to it, and the one that is chosen and not attached yet. */
export interface Attaching {
  readonly places: readonly PlaceAttached[]
  readonly onPlaces: (places: readonly PlaceAttached[]) => void
  readonly onChosen: (chosen: Chosen) => void
  /** Sending was tried. */
  readonly isTold: boolean
}

interface Chosen {
  readonly place: PlaceAttached | null
  /** No: it cannot go along before something is put right, which its field says. */
  readonly isWhole: boolean
}

export const nothingChosen: Chosen = { place: null, isWhole: true }

/** How documents are attached to a text: a feature of its own, which the page brings along. */
export type RenderAttached = (
  asked: Attaching & {
    readonly code: string
    /** Whether the stage takes further evidence. */
    readonly isAsked: boolean
  },
) => ReactNode

/** Whether documents that were never offered still can be. */
export function takesEvidence({ stage }: Pick<Room, 'stage'>): boolean {
  return stage === 'interview' || stage === 'site_visit'
}
