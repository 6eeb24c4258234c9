/** What somebody wrote: indicators in the order of the instrument, `all` where nothing was written, or what is no indicator. */
export type ParsedCodes =
  | { readonly codes: readonly string[] | null }
  | { readonly unknown: readonly string[] }

/** Reads "1, 4 dan 10-12"; a range goes over the instrument's own order. */
export function parseCodes(text: string, known: readonly string[]): ParsedCodes {
  const words = text.split(/[\s,;]+|\bdan\b/).filter((word) => word !== '')
  if (words.length === 0) return { codes: null }
  const wanted = new Set<string>()
  const unknown: string[] = []
  for (const word of words) {
    const codes = known.includes(word) ? [word] : between(word, known)
    if (codes.length === 0) unknown.push(word)
    for (const code of codes) wanted.add(code)
  }
  return unknown.length > 0 ? { unknown } : { codes: known.filter((code) => wanted.has(code)) }
}

function between(word: string, known: readonly string[]): readonly string[] {
  const [, first = '', last = ''] = /^(.+)[-–](.+)$/.exec(word) ?? []
  const [from, to] = [known.indexOf(first), known.indexOf(last)]
  return from < 0 || to < from ? [] : known.slice(from, to + 1)
}
