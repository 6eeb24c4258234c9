/** A letter as it is typed. */
export interface LetterDraft {
  readonly number: string
  readonly date: string
}

export type LetterLack = 'number' | 'date' | 'day_ahead' | 'before_objection'

/**
 * What keeps a letter from being written down; where it may not be of a day ahead, `today` is the day where the institution is. `objectedOn`:
 * the day of the objection that it answers.
 */
export function letterLacks(
  { number, date }: LetterDraft,
  today?: string,
  objectedOn?: string,
): readonly LetterLack[] {
  return [
    ...(number.trim() === '' ? (['number'] as const) : []),
    ...(date === '' ? (['date'] as const) : []),
    ...(today !== undefined && date > today ? (['day_ahead'] as const) : []),
    ...(objectedOn !== undefined && date !== '' && date < objectedOn ? (['before_objection'] as const) : []),
  ]
}
