import { distance } from 'fastest-levenshtein'

/** The candidate that is fewest keystrokes away, if it is near enough to have been meant. */
export function findClosest(written: string, candidates: Iterable<string>): string | undefined {
  const folded = written.toLowerCase()
  let closest: string | undefined
  let fewest = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const candidate of candidates) {
    const edits = distance(folded, candidate.toLowerCase())
    if (edits < fewest) {
      closest = candidate
      fewest = edits
    }
  }
  return closest
}
