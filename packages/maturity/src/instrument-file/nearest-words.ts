/** The words most like a written one, the most alike first: pairs of letters they share, of all they have. */
export function nearestWords(written: string, words: readonly string[], count: number): readonly string[] {
  const own = pairsOf(written)
  return words
    .map((word) => ({ word, likeness: likenessOf(own, pairsOf(word)) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ word }) => word)
}

function likenessOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...own].filter((pair) => other.has(pair)).length
  return (2 * shared) / (own.size + other.size)
}

function pairsOf(word: string): ReadonlySet<string> {
  const marked = `^${word.toLowerCase().slice(0, 60)}$`
  return new Set([...marked].slice(1).map((letter, position) => `${marked[position]}${letter}`))
}
