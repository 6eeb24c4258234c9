import { keyOf } from '../inspect/line.ts'

/**
 * A page read as it is, completed by what was legible only without its coloured ink: a name under a stamp. Nothing that was
 * read is taken away, for ink also fills in numbers and dates.
 */
export function joinReadings(page: string, withoutInk: string): string {
  const lines = page.split('\n')
  const others = withoutInk.split('\n')
  const pairs = alignLines(lines, others)
  const joined: string[] = []
  let next = 0
  const whole = keyOf(page)
  const isNew = (line: string) => holdsWords(line) && !whole.includes(keyOf(line))
  const addUpTo = (end: number) => joined.push(...others.slice(next, end).filter(isNew))
  for (const [index, line] of lines.entries()) {
    const other = pairs.get(index)
    if (other === undefined) {
      joined.push(line)
      continue
    }
    addUpTo(other)
    joined.push(fuller(line, others[other] ?? ''))
    next = other + 1
  }
  addUpTo(others.length)
  return joined.join('\n')
}

/** What a pen or the rest of a stamp leaves behind is short, or no letters. */
function holdsWords(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters >= 5 && letters / line.replace(/\s/g, '').length > 0.6 && /\p{L}{3}/u.test(line)
}

/** What a stamp cut off is in the other reading: "SEKRETARIS DAERAH KOTA WA". */
function fuller(line: string, other: string): string {
  const key = keyOf(line)
  return key.length >= 6 && keyOf(other).length > key.length && keyOf(other).startsWith(key) ? other : line
}

/** The longest run of lines alike in both, in order: from a line of the one to a line of the other. */
function alignLines(lines: readonly string[], others: readonly string[]): ReadonlyMap<number, number> {
  const lengths = lines.map(() => new Uint16Array(others.length + 1))
  lengths.push(new Uint16Array(others.length + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = lines.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      const best = areAlike(lines[row] ?? '', others[column] ?? '')
        ? 1 + at(row + 1, column + 1)
        : Math.max(at(row + 1, column), at(row, column + 1))
      lengths[row]?.fill(best, column, column + 1)
    }
  }
  const pairs = new Map<number, number>()
  for (let row = 0, column = 0; row < lines.length && column < others.length; ) {
    if (areAlike(lines[row] ?? '', others[column] ?? '')) pairs.set(row++, column++)
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

const ALIKE_SHARE = 0.6

/** Most of their letters in threes are the same. */
function areAlike(one: string, other: string): boolean {
  const threes = threesOf(keyOf(one))
  const otherThrees = threesOf(keyOf(other))
  const smaller = Math.min(threes.size, otherThrees.size)
  if (smaller === 0) return false
  let common = 0
  for (const three of threes) if (otherThrees.has(three)) common += 1
  return common / smaller >= ALIKE_SHARE
}

function threesOf(key: string): ReadonlySet<string> {
  const threes = new Set<string>()
  for (let at = 0; at + 3 <= key.length; at += 1) threes.add(key.slice(at, at + 3))
  return threes
}
