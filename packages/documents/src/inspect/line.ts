/** A piece of a line that stands apart from the next one, as in two columns. */
export interface Segment {
  /** The column it begins in. */
  readonly at: number
  readonly text: string
}

export interface Line {
  readonly page: number
  readonly text: string
  /** Its letters alone, for comparing in spite of spacing and broken letters. */
  readonly key: string
  readonly segments: readonly Segment[]
}

const COLUMN_GAP = /\t+| {3,}/g
const SPACED_WORD = /(?<!\S)(?:\S ){3,}\S(?!\S)/g

/** The lines that hold anything, in order, with their page. */
export function toLines(pages: readonly string[]): readonly Line[] {
  return pages.flatMap((page, index) =>
    page.split(/\r?\n/).flatMap((raw) => {
      const line = toLine(raw, index + 1)
      return line.text === '' ? [] : [line]
    }),
  )
}

function toLine(raw: string, page: number): Line {
  const closed = closeLetterSpacing(raw.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\ufeff]/g, ''))
  const segments = splitSegments(closed)
  const text = segments.map((segment) => segment.text).join(' ')
  return { page, text, key: keyOf(text), segments }
}

/** "P E R A T U R A N   D A E R A H" is two words. */
function closeLetterSpacing(raw: string): string {
  if (raw.search(SPACED_WORD) < 0) return raw
  const indent = /^\s*/.exec(raw)?.[0] ?? ''
  const joined = raw
    .trim()
    .replace(SPACED_WORD, (word) => (/\p{L} \p{L}/u.test(word) ? word.replaceAll(' ', '') : word))
  return indent + joined.replace(/(?<=\p{Lu}) {2,4}(?=\p{Lu})/gu, ' ')
}

function splitSegments(raw: string): readonly Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const gap of [...raw.matchAll(COLUMN_GAP), undefined]) {
    const end = gap?.index ?? raw.length
    const piece = raw.slice(at, end)
    const text = piece.trim().replace(/\s+/g, ' ')
    if (text !== '') segments.push({ at: at + piece.search(/\S/), text })
    at = end + (gap?.[0].length ?? 0)
  }
  return segments
}

/** Scans take these figures for letters in words written in capitals. */
const lookalikes: Readonly<Record<string, string>> = {
  0: 'O',
  1: 'I',
  5: 'S',
  8: 'B',
  '|': 'I',
  '!': 'I',
  $: 'S',
}

export function keyOf(text: string): string {
  return text
    .replace(/(?<=\p{L})[0158|!$]|[0158|!$](?=\p{L})/gu, (sign) => lookalikes[sign] ?? sign)
    .toUpperCase()
    .replace(/[^\p{L}]/gu, '')
}
