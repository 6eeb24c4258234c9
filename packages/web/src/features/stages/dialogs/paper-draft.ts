/** A paper as it is typed. */
export interface PaperDraft {
  readonly number: string
  readonly date: string
}

export type PaperLack = 'number' | 'date' | 'day_ahead'

/** What keeps a paper from being written down; `today` is the day where the institution is. */
export function paperLacks({ number, date }: PaperDraft, today: string): readonly PaperLack[] {
  return [
    ...(number.trim() === '' ? (['number'] as const) : []),
    ...(date === '' ? (['date'] as const) : []),
    ...(date > today ? (['day_ahead'] as const) : []),
  ]
}
