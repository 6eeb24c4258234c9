/** A paper as it is typed. */
export interface PaperDraft {
  readonly number: string
  readonly date: string
}

export type PaperLack = 'number' | 'date' | 'day_ahead'

/** What keeps a paper from being written down; `today` is the day where the institution is. */
export function paperLacks({ number, date }: PaperDraft, today: string): readonly PaperLack[] {
  const dateLack = date === '' ? 'date' : date > today ? 'day_ahead' : null
  return [...(number.trim() === '' ? (['number'] as const) : []), ...(dateLack ? [dateLack] : [])]
}
