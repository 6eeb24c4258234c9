import { layOutLine } from './lay-out-line.ts'
import type { PlacedText } from './placed-text.ts'

export interface LaidOutPage {
  /** Line by line as on paper, columns apart. */
  readonly text: string
  /** What lies slanted across the page, as watermarks do. */
  readonly slanted: readonly string[]
}

/** How far a scan may have been laid on the glass askew. */
const ASKEW_DEGREES = 10
/** Letters whose feet stand no farther apart are in one line, in parts of their size. */
const SAME_LINE = 0.4
const BLANK_LINE = 2.2

/** What stands on a page, laid out by where it stands, whatever the order in which it was written. */
export function layOutPage(texts: readonly PlacedText[]): LaidOutPage {
  const level = texts.filter(({ angle }) => Math.abs(angle) <= ASKEW_DEGREES)
  const upright = texts.filter(({ angle }) => Math.abs(angle) > ASKEW_DEGREES && isAlongAnEdge(angle))
  const slanted = texts.filter(({ angle }) => !isAlongAnEdge(angle))
  const left = level.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const paper = { left, letterWidth: letterWidthOf(level) }
  const lines = breakIntoLines(level)
  const rows = lines.flatMap((line, index) => [
    ...(isApart(lines[index - 1], line) ? [''] : []),
    layOutLine(line, paper),
  ])
  return { text: [...rows, ...upright.map(({ text }) => text)].join('\n'), slanted: wordsOf(slanted) }
}

function isAlongAnEdge(angle: number): boolean {
  const fromEdge = Math.abs(angle) % 90
  return Math.min(fromEdge, 90 - fromEdge) <= ASKEW_DEGREES
}

function letterWidthOf(texts: readonly PlacedText[]): number {
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const width = texts.reduce((sum, text) => sum + text.width, 0)
  return letters > 0 && width > 0 ? width / letters : 6
}

function breakIntoLines(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const lines: PlacedText[][] = []
  for (const text of texts.toSorted((one, other) => one.y - other.y)) {
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line !== undefined && first !== undefined && isOnLineOf(first, text)) line.push(text)
    else lines.push([text])
  }
  return lines
}

function isOnLineOf(first: PlacedText, text: PlacedText): boolean {
  return text.y - first.y <= SAME_LINE * Math.min(first.size, text.size)
}

function isApart(before: readonly PlacedText[] | undefined, line: readonly PlacedText[]): boolean {
  const [above] = before ?? []
  const [first] = line
  return above !== undefined && first !== undefined && first.y - above.y > BLANK_LINE * first.size
}

/** A word may be written letter by letter, each turned for itself; and what several say after each other. */
function wordsOf(slanted: readonly PlacedText[]): readonly string[] {
  const words: string[] = []
  let isSpelling = false
  for (const { text } of slanted) {
    const isLetter = text.length <= 2
    if (isLetter && isSpelling) words.push(`${words.pop() ?? ''}${text}`)
    else words.push(text)
    isSpelling = isLetter
  }
  return words.length > 1 ? [...words, words.join(' ')] : words
}
