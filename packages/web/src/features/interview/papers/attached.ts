import type { ReactNode } from 'react'
import type { PlaceAttached, Room } from '../api/room.ts'

/** How documents are attached to a text: a feature of its own, which the page brings along. */
export type RenderAttached = (asked: {
  readonly code: string
  readonly places: readonly PlaceAttached[]
  readonly onPlaces: (places: readonly PlaceAttached[]) => void
  /** Whether the stage takes further evidence. */
  readonly isAsked: boolean
}) => ReactNode

/** Whether documents that were never offered still can be. */
export function takesEvidence({ stage }: Pick<Room, 'stage'>): boolean {
  return stage === 'interview' || stage === 'site_visit'
}
