import type { PlacedText } from './placed-text.ts'

interface Paper {
  /** Where its first column begins. */
  readonly left: number
  readonly letterWidth: number
}

/** Wider than any line of a printed page. */
const LAST_COLUMN = 400
const SHADOW = 0.2

/** The texts of a line from left to right, each in about the column where it stands on paper. */
export function layOutLine(texts: readonly PlacedText[], { left, letterWidth }: Paper): string {
  let line = ''
  let before: PlacedText | undefined
  for (const text of texts.toSorted((one, other) => one.x - other.x)) {
    if (before !== undefined && isShadow(before, text)) continue
    const column = Math.min(Math.round((text.x - left) / letterWidth), LAST_COLUMN)
    const gap = before === undefined ? Number.POSITIVE_INFINITY : gapBetween(before, text)
    const least = before === undefined ? 0 : spacesIn(gap)
    line += ' '.repeat(Math.max(least, gap >= COLUMN_GAP ? column - line.length : 0)) + text.text
    before = text
  }
  return line
}

/** Bold is made in some programs by writing twice, hardly apart. */
function isShadow(before: PlacedText, { text, x, size }: PlacedText): boolean {
  return text === before.text && x - before.x < SHADOW * size
}

/** In parts of the size of the letters. */
const COLUMN_GAP = 1.5
const WORD_GAP = 0.12
const OVERLAP = -0.5

function gapBetween(before: PlacedText, { x, size }: PlacedText): number {
  return (x - before.x - before.width) / Math.max(before.size, size)
}

/** Three spaces set columns apart, one sets words apart. What lies across other letters is a word of its own. */
function spacesIn(gap: number): number {
  if (gap >= COLUMN_GAP) return 3
  return gap >= WORD_GAP || gap < OVERLAP ? 1 : 0
}
