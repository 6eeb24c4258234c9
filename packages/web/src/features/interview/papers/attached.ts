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

type Asking = Pick<Room, 'stage' | 'clarifications' | 'term' | 'release'>

/** Whether documents that were never offered for the indicator still can be: after the interview, for what is still asked or can be objected to. */
export function takesEvidence({ stage, clarifications, term, release }: Asking, code: string): boolean {
  if (stage === 'interview' || stage === 'site_visit') return true
  if (stage !== 'score_review' && stage !== 'consolidation') return false
  const isObjected = term !== null && !term.isOver && release !== 'closed'
  return isObjected || clarifications.some((each) => each.code === code && !each.isOver)
}
