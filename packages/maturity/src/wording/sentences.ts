/** "hlm. 9" and "No. 3" go on; a full stop before a blank or the end closes a sentence otherwise. */
const ending = /(?<!\b(?:hlm|no|dll|dsb|dst|mis))[.!?]+["')\]]*(?:\s+|$)/i

/** The sentences of a text: what lists join by a semicolon stays one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(ending)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** Words as people count them: "dan/atau" are two, "SP4N-LAPOR" is one, "3/2024" is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{N}+(?:[/.,]\p{N}+)*|\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu) ?? []
}

/** The middle one of the lengths of all sentences in words; of no sentence it is 0. */
export function medianSentenceWords(texts: readonly string[]): number {
  const lengths = texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length)
  return lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0
}
