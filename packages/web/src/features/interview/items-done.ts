import type { RoomItem } from './api/room.ts'

type Item = Pick<RoomItem, 'values' | 'isEnded'>

/** Whether the interview set or confirmed the value, in the room or beside it; null: its values are not this person's to see. */
export function judgedInInterview({ values }: Pick<Item, 'values'>): boolean | null {
  return values.find(({ stage }) => stage === 'interview')?.isJudged ?? null
}

export interface ItemsDone {
  readonly done: number
  /** What was counted: values, as the task of an assessor counts them, or what was talked about, for who does not see values. */
  readonly counted: 'judged' | 'discussed'
}

export function itemsDone(items: readonly Item[]): ItemsDone {
  const judged = items.map(judgedInInterview)
  return judged.some((each) => each !== null)
    ? { done: judged.filter((each) => each === true).length, counted: 'judged' }
    : { done: items.filter(({ isEnded }) => isEnded).length, counted: 'discussed' }
}
