/** Why, and by which letter, as it is typed. */
export interface ReasonDraft {
  readonly reason: string
  readonly number: string
  readonly date: string
}

export const noReason: ReasonDraft = { reason: '', number: '', date: '' }

export type ReasonLack = 'reason' | 'number' | 'date' | 'day_ahead'

interface Asked {
  /** The day where the institution is. */
  readonly today: string
  /** A stage from outside, and the person does not act for the ministry. */
  readonly needsPaper: boolean
}

/** What keeps a change from being sent. A letter is whole or not there at all. */
export function reasonLacks(
  { reason, number, date }: ReasonDraft,
  { today, needsPaper }: Asked,
): readonly ReasonLack[] {
  const isNamed = needsPaper || number.trim() !== '' || date !== ''
  return [
    ...(reason.trim() === '' ? (['reason'] as const) : []),
    ...(isNamed && number.trim() === '' ? (['number'] as const) : []),
    ...(isNamed && date === '' ? (['date'] as const) : []),
    ...(date > today ? (['day_ahead'] as const) : []),
  ]
}

/** Ready to be sent, where nothing is lacking. */
export function toReason({ reason, number, date }: ReasonDraft) {
  const paper = date === '' ? {} : { paper: { number: number.trim(), date } }
  return { reason: reason.trim(), ...paper }
}
