/** The candidate that is fewest keystrokes away, if it is near enough to have been meant. */
export function findClosest(written: string, candidates: Iterable<string>): string | undefined {
  const folded = written.toLowerCase()
  let closest: string | undefined
  let fewest = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const candidate of candidates) {
    const edits = countEdits(folded, candidate.toLowerCase())
    if (edits < fewest) {
      closest = candidate
      fewest = edits
    }
  }
  return closest
}

/** Levenshtein: insertions, deletions and replacements between two words. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}
