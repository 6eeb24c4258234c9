/** A passage of a legal text, by the name that it bears in its own heading. */
export interface ArticleName {
  readonly kind: 'pasal' | 'bab' | 'lampiran' | 'diktum'
  /** As it stands behind the word; empty: an attachment without a number. */
  readonly number: string
  /** Of an article: the paragraph (ayat), without its brackets. */
  readonly verse: string | null
}

const roman = '[IVXLC]+'
const forms = [
  { kind: 'pasal', form: new RegExp(`\\bpasal\\s+(\\d+\\s?[a-z]?|${roman})(?![\\w])`, 'i') },
  { kind: 'bab', form: new RegExp(`\\bbab\\s+(${roman}|\\d+)(?!\\w)`, 'i') },
  { kind: 'lampiran', form: new RegExp(`\\blampiran(?:\\s+(${roman}|\\d+)(?!\\w))?`, 'i') },
  {
    kind: 'diktum',
    form: /\b(?:diktum\s+)?(ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))\b/i,
  },
] as const

/**
 * What somebody wrote into "pasal atau bagian": `parseArticle('Pasal 12 ayat (3)')`. Of several the first; undefined where it names
 * nothing that has a heading of its own in a legal text.
 */
export function parseArticle(text: string): ArticleName | undefined {
  for (const { kind, form } of forms) {
    const found = form.exec(text)
    if (found === null) continue
    const number = (found[1] ?? '').replaceAll(/\s/g, '').toUpperCase()
    const behind = text.slice(found.index + found[0].length)
    const verse = /^\s*ayat\s*\(?\s*(\d+[a-z]?)\s*\)?/i.exec(behind)?.[1]?.toLowerCase() ?? null
    return { kind, number, verse: kind === 'pasal' ? verse : null }
  }
  return undefined
}
