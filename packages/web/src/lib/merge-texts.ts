import { diff3Merge, diffComm } from 'node-diff3'

/**
 * Two people changed the same text: both changes, line by line, or `null` where they touch the same lines
 * and a person must choose.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  const lines: string[] = []
  for (const region of compareThree(base, mine, theirs)) {
    if (!region.ok) return null
    lines.push(...region.ok)
  }
  return lines.join('\n')
}

/** A proposal where people must choose: everything of both, a colleague's lines before one's own. */
export function joinTexts(base: string, mine: string, theirs: string): string {
  const lines = compareThree(base, mine, theirs).flatMap(
    ({ ok, conflict }) => ok ?? [...(conflict?.b ?? []), ...(conflict?.a ?? [])],
  )
  return lines.join('\n')
}

export interface MarkedLine {
  readonly text: string
  /** The other text does not have this line here. */
  readonly differs: boolean
}

/** The lines of `text`, those marked that `other` does not share. */
export function markLines(text: string, other: string): readonly MarkedLine[] {
  return diffComm(toLines(text), toLines(other)).flatMap((part): MarkedLine[] =>
    'common' in part
      ? part.common.map((line) => ({ text: line, differs: false }))
      : part.buffer1.map((line) => ({ text: line, differs: true })),
  )
}

function compareThree(base: string, mine: string, theirs: string) {
  return diff3Merge(toLines(mine), toLines(base), toLines(theirs), { excludeFalseConflicts: true })
}

function toLines(text: string): string[] {
  return text.split('\n')
}
