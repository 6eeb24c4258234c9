import { keyOf } from '../inspect/line.ts'

/** More lines are no page of paper, and each is held against each. */
const MOST_LINES = 300

interface ReadLine {
  readonly text: string
  readonly key: string
  /** Its letters in threes. */
  readonly threes: ReadonlySet<string>
}

/**
 * A page read as it is, completed by what was legible only without its coloured ink: a name under a stamp. Nothing that was
 * read is taken away, for ink also fills in numbers and dates.
 */
export function joinReadings(page: string, withoutInk: string): string {
  const lines = readLines(page)
  const others = readLines(withoutInk)
  if (Math.max(lines.length, others.length) > MOST_LINES) return page
  const pairs = alignLines(lines, others)
  const joined: string[] = []
  let next = 0
  const whole = keyOf(page)
  const addUpTo = (end: number) => {
    for (const { text, key } of others.slice(next, end))
      if (holdsWords(text) && !whole.includes(key)) joined.push(text)
  }
  for (const [index, line] of lines.entries()) {
    const at = pairs.get(index)
    const other = at === undefined ? undefined : others[at]
    if (at === undefined || other === undefined) {
      joined.push(line.text)
      continue
    }
    addUpTo(at)
    joined.push(fuller(line, other))
    next = at + 1
  }
  addUpTo(others.length)
  return joined.join('\n')
}

function readLines(page: string): readonly ReadLine[] {
  return page.split('\n').map((text) => {
    const key = keyOf(text)
    return { text, key, threes: threesOf(key) }
  })
}

/** What a pen or the rest of a stamp leaves behind is short, or no letters. */
function holdsWords(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters >= 5 && letters / line.replace(/\s/g, '').length > 0.6 && /\p{L}{3}/u.test(line)
}

/** What a stamp cut off is in the other reading: "SEKRETARIS DAERAH KOTA WA". */
function fuller(line: ReadLine, other: ReadLine): string {
  const isCutOff =
    line.key.length >= 6 && other.key.length > line.key.length && other.key.startsWith(line.key)
  return isCutOff ? other.text : line.text
}

/** The longest run of lines alike in both, in order: from a line of the one to a line of the other. */
function alignLines(lines: readonly ReadLine[], others: readonly ReadLine[]): ReadonlyMap<number, number> {
  const alike = lines.map((line) => others.map((other) => areAlike(line, other)))
  const lengths = lines.map(() => new Uint16Array(others.length + 1))
  lengths.push(new Uint16Array(others.length + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = lines.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      const best = alike[row]?.[column]
        ? 1 + at(row + 1, column + 1)
        : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row]?.fill(best, column, column + 1)
    }
  }
  const pairs = new Map<number, number>()
  for (let row = 0, column = 0; row < lines.length && column < others.length; ) {
    if (alike[row]?.[column]) pairs.set(row++, column++)
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

const ALIKE_SHARE = 0.6

/** Most of their letters in threes are the same. */
function areAlike({ threes: one }: ReadLine, { threes: other }: ReadLine): boolean {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  if (smaller.size === 0) return false
  let common = 0
  for (const three of smaller) if (larger.has(three)) common += 1
  return common / smaller.size >= ALIKE_SHARE
}

function threesOf(key: string): ReadonlySet<string> {
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= key.length; at += 1) threes.add(key.slice(at, at + 3))
  return threes
}
