import { matrixOf, multiply } from './matrix.ts'

/** Letters in a row as they stand on a page held upright: in points, `x` to the right and `y` downwards. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** In degrees: 0 reads from left to right, 90 downwards. */
  readonly angle: number
}

interface Written {
  readonly str: string
  /** Where the row begins and which way it runs, on the page as its file counts. */
  readonly transform: readonly number[]
  readonly width: number
}

/** More than any page of paper is wide, in points: what stands beyond is seen by nobody and would only cost room. */
const FARTHEST = 20_000

/** As it is looked at: a page may be turned. Undefined where nobody could see it. */
export function placeText(
  { str, transform, width }: Written,
  view: readonly number[],
): PlacedText | undefined {
  const text = closeSpacing(str.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim())
  if (text === '') return undefined
  const [a, b, c, d, x, y] = multiply(matrixOf(view), matrixOf(transform))
  const placed = { x, y, width: Math.abs(width), size: Math.max(Math.hypot(c, d), 1) }
  if (!Object.values(placed).every((value) => Math.abs(value) < FARTHEST)) return undefined
  return { text, ...placed, angle: (Math.atan2(b, a) * 180) / Math.PI }
}

const SPACED_WORD = /^(?:\p{Lu} ){2,}\p{Lu}$/u

/** "K E P U T U S A N" is one word: between words the row ends. */
function closeSpacing(text: string): string {
  return SPACED_WORD.test(text) ? text.replaceAll(' ', '') : text
}
