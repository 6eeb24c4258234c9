import { diff3Merge } from 'node-diff3'

/**
 * Two people changed the same text: both changes, line by line, or `null` where they touch the same lines
 * and a person must choose.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  const regions = diff3Merge(toLines(mine), toLines(base), toLines(theirs), { excludeFalseConflicts: true })
  const lines: string[] = []
  for (const region of regions) {
    if (!region.ok) return null
    lines.push(...region.ok)
  }
  return lines.join('\n')
}

function toLines(text: string): string[] {
  return text.split('\n')
}
