import { distance } from 'fastest-levenshtein'

/** The word that was probably meant: one slip in a short word, two in a long one; undefined: none is near. */
export function findNearestWord(typed: string, known: readonly string[]): string | undefined {
  const most = typed.length >= 7 ? 2 : 1
  let nearest: string | undefined
  let least = most + 1
  for (const word of known) {
    const slips = distance(typed, word)
    if (slips < least) {
      nearest = word
      least = slips
    }
  }
  return nearest
}
