/**
 * Whether a key begins with a word, allowing for a letter or two that a scan broke: none in short words, one from seven
 * letters on, two from fourteen on.
 */
export function beginsLike(key: string, word: string): boolean {
  return beginningLike(key, word) !== undefined
}

/** The part of the key that the word accounts for. */
export function beginningLike(key: string, word: string): string | undefined {
  if (key.startsWith(word)) return word
  const allowed = allowedErrors(word)
  if (allowed === 0) return undefined
  for (let difference = 0; difference <= allowed; difference += 1) {
    for (const length of difference === 0
      ? [word.length]
      : [word.length - difference, word.length + difference]) {
      const beginning = key.slice(0, length)
      if (beginning.length === length && distanceWithin(beginning, word, allowed)) return beginning
    }
  }
  return undefined
}

function allowedErrors(word: string): number {
  if (word.length < 7) return 0
  return word.length < 14 ? 1 : 2
}

function distanceWithin(one: string, other: string, allowed: number): boolean {
  if (Math.abs(one.length - other.length) > allowed) return false
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > allowed) return false
    row = next
  }
  return (row[other.length] ?? allowed + 1) <= allowed
}
