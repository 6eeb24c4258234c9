import type { Blank } from '@undagi/maturity'

/** The one after a place in the text, and after the last one the first. */
export function blankAfter(blanks: readonly Blank[], place: number): Blank | undefined {
  return blanks.find(({ start }) => start >= place) ?? blanks[0]
}
