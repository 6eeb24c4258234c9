import { isMidSentence, type LegalLine, legalLines, type ReadPage } from './legal-lines.ts'
import type { ArticleName } from './parse-article.ts'

export interface FoundArticle {
  /** Where it begins; of a paragraph that was named, where that begins. */
  readonly page: number
  /** Every page on which something of it stands, also of what bears the same name further on, such as its explanation. */
  readonly pages: ReadonlySet<number>
}

/**
 * Where an article stands, by its heading at the beginning of a line: not where another text speaks of it. Of several headings
 * the first: what comes after it is its explanation, or an attachment. Undefined: there is no such heading.
 */
export function findArticle(pages: readonly ReadPage[], name: ArticleName): FoundArticle | undefined {
  const lines = legalLines(pages)
  const heading = headingOf(name)
  const starts = lines.flatMap(({ text }, at) =>
    heading.test(text) && !isMidSentence(lines, at) ? [at] : [],
  )
  const passages = starts.map((at) => passageFrom(lines, at, name))
  const [first] = passages
  if (first === undefined) return undefined
  return {
    page: pageOfVerse(first, name.verse) ?? first[0]?.page ?? 1,
    pages: new Set(passages.flat().map(({ page }) => page)),
  }
}

function headingOf({ kind, number }: ArticleName): RegExp {
  switch (kind) {
    case 'pasal':
      return new RegExp(`^pasal ${spaced(number)}(?: \\(1\\) .*)?$`, 'i')
    case 'bab':
      return new RegExp(`^BAB ${number}(?: [^a-z]*)?$`)
    case 'lampiran':
      return number === ''
        ? /^(?:LAMPIRAN\b|Lampiran(?: [IVXLC\d]+)?$)/
        : new RegExp(`^(?:LAMPIRAN ${number}\\b|Lampiran ${number}$)`)
    case 'diktum':
      return new RegExp(`^${number}\\b`)
  }
}

/** "12A" is also written "12 A". */
const spaced = (number: string) => number.replace(/^(\d+)([A-Z])$/, '$1 ?$2')

const anyHeading: Readonly<Record<ArticleName['kind'], RegExp>> = {
  pasal:
    /^(?:pasal (?:\d+ ?[a-z]?|[ivxlc]+)(?: \(1\) .*)?|BAB [IVXLC]+(?: [^a-z]*)?|LAMPIRAN\b.*|PENJELASAN\b.*)$/i,
  bab: /^(?:BAB [IVXLC]+(?: [^a-z]*)?|LAMPIRAN\b.*|PENJELASAN)$/,
  lampiran: /^LAMPIRAN [IVXLC\d]+\b/,
  diktum: /^KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH)\b/,
}

/** From its heading to the next one. */
function passageFrom(
  lines: readonly LegalLine[],
  start: number,
  { kind }: ArticleName,
): readonly LegalLine[] {
  const next = lines.findIndex(
    ({ text }, at) => at > start && anyHeading[kind].test(text) && !isMidSentence(lines, at),
  )
  return lines.slice(start, next === -1 ? undefined : next)
}

function pageOfVerse(passage: readonly LegalLine[], verse: string | null): number | undefined {
  if (verse === null) return undefined
  return passage.find(({ text }) => text.toLowerCase().startsWith(`(${verse})`))?.page
}
