/** The abbreviations a text uses: words of capitals with at least two letters, each once, in the order of the text. */
export function listAbbreviations(text: string): readonly string[] {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu) ?? []
  return [...new Set(words.filter((word) => /\p{Lu}\P{Lu}*\p{Lu}/u.test(word) && !romanNumber.test(word)))]
}

const romanNumber = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/

/** Those nobody has explained: neither `known` nor, as "nomor induk berusaha (NIB)", the text itself. */
export function listUnexplained(text: string, known: ReadonlySet<string>): readonly string[] {
  return listAbbreviations(text).filter((word) => !known.has(word) && !text.includes(`(${word})`))
}
