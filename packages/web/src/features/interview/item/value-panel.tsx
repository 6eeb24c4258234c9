import { Plural } from '@lingui/react/macro'
import { findIndicator, type Instrument } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { Room, RoomItem } from '../api/room.ts'
import { answersIn } from './answers-in.ts'
import { LevelWords } from './level-words.tsx'

/** Where the value of the interview is written: a feature of its own, which the page brings along. */
export type RenderValue = (asked: {
  readonly code: string
  /** How often it was judged in this stage, as far as the room has heard. */
  readonly judgedVersion: number
  /** What was answered, to be taken into the facts by hand; undefined: nothing was. */
  readonly quote:
    | { readonly lines: readonly string[]; readonly labelOf: (count: number) => ReactNode }
    | undefined
  readonly renderMeaning: (value: string | null) => ReactNode
  readonly next: string | undefined
  readonly onNext: () => void
}) => ReactNode

interface ValuePanelProps {
  readonly room: Room
  readonly item: RoomItem
  readonly instrument: Instrument
  readonly renderValue: RenderValue
  readonly onNext: (code: string) => void
}

/** What comes of the item. Nothing that was said flows into it by itself: answers are taken in by hand, notes stay notes. */
export function ValuePanel({ room, item, instrument, renderValue, onNext }: ValuePanelProps) {
  const { code, judgedVersion } = item
  const indicator = findIndicator(instrument, code)
  const next = room.items[room.items.findIndex((each) => each.code === code) + 1]?.code
  if (indicator === undefined) return null
  const answers = answersIn(item)
  return renderValue({
    ...{ code, next, judgedVersion: judgedVersion ?? 0 },
    quote:
      answers.length === 0
        ? undefined
        : {
            lines: answers,
            labelOf: (count) => <Plural value={count} other="Sisipkan # jawaban ke Fakta" />,
          },
    renderMeaning: (value) => <LevelWords {...{ indicator, value }} />,
    onNext: () => {
      if (next !== undefined) onNext(next)
    },
  })
}
