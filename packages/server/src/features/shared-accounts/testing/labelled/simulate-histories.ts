import { Diary } from './diary.ts'
import { createDice } from './dice.ts'
import { honestStories, type Story } from './honest-stories.ts'
import type { LabelledHistory } from './labelled-history.ts'
import { sharedStories } from './shared-stories.ts'

const honestOfEach = 26
const sharedOfEach = 28

/** Histories whose truth is known, because they were made up: the same ones for the same seed. */
export function simulateHistories(seed: number): LabelledHistory[] {
  return [
    ...simulate('honest', honestStories, honestOfEach, seed),
    ...simulate('shared', sharedStories, sharedOfEach, seed + 1_000_003),
  ]
}

function simulate(
  label: LabelledHistory['label'],
  stories: Readonly<Record<string, Story>>,
  ofEach: number,
  seed: number,
): LabelledHistory[] {
  return Object.entries(stories).flatMap(([story, tell], kind) =>
    Array.from({ length: ofEach }, (_, number) => {
      const diary = new Diary(createDice(seed + kind * 7_919 + number * 104_729))
      tell(diary)
      return diary.close(`${label}-${kind + 1}-${number + 1}`, label, story)
    }),
  )
}
