/** A working day; shared computers make longer sessions unwise. */
export const longestSessionSeconds = 12 * 60 * 60

interface Life {
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** Each use moves the end on, but never beyond the longest life: one that ended before has lain unused. */
export function endingOf({ createdAt, expiresAt }: Life): 'idle' | 'longest' {
  const livedSeconds = (expiresAt.getTime() - createdAt.getTime()) / 1000
  return livedSeconds < longestSessionSeconds ? 'idle' : 'longest'
}
