/** How many of the words of one reader another finds on the same pages: 1 is all of them. */
export function shareOfWords(theirs: readonly string[], ours: readonly string[]): number {
  let wanted = 0
  let found = 0
  for (const [index, page] of theirs.entries()) {
    const left = countWords(ours[index] ?? '')
    for (const [word, times] of countWords(page)) {
      wanted += times
      found += Math.min(times, left.get(word) ?? 0)
    }
  }
  return wanted === 0 ? 1 : found / wanted
}

function countWords(page: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of page.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
