import type { TextMatch } from './find-in-text.ts'
import { isWordUnit } from './fold-text.ts'

/** A piece of a text with what was found in it. */
export interface Snippet {
  readonly text: string
  /** In the order of the text, without overlaps; positions count in `text`. */
  readonly matches: readonly TextMatch[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

const longest = 160
const before = 48

/** The piece around the first match, cut between words; a short text stays whole. */
export function toSnippet(text: string, matches: readonly TextMatch[]): Snippet {
  const all = joinMatches(matches)
  if (text.length <= longest) return { text, matches: all, cutBefore: false, cutAfter: false }
  const first = all[0] ?? { start: 0, end: 0 }
  const wanted = Math.max(0, Math.min(first.start - before, text.length - longest))
  const start = wanted === 0 ? 0 : nextBreak(text, wanted, first.start)
  const most = Math.max(start + longest, first.end)
  const end = most >= text.length ? text.length : previousBreak(text, most, first.end)
  return {
    text: text.slice(start, end),
    matches: all
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ start: match.start - start, end: match.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  }
}

/** In order, and two that touch or overlap as one. */
function joinMatches(matches: readonly TextMatch[]): readonly TextMatch[] {
  const joined: TextMatch[] = []
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last === undefined || start > last.end) joined.push({ start, end })
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return joined
}

function nextBreak(text: string, from: number, limit: number): number {
  for (let position = from; position < limit; position += 1)
    if (!isWordUnit(text.charAt(position - 1)) && isWordUnit(text.charAt(position))) return position
  return limit
}

function previousBreak(text: string, from: number, limit: number): number {
  for (let position = from; position > limit; position -= 1)
    if (isWordUnit(text.charAt(position - 1)) && !isWordUnit(text.charAt(position))) return position
  return limit
}
