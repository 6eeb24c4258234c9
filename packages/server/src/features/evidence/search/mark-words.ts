export interface Part {
  readonly text: string
  readonly isMatch: boolean
}

/** A word wherever letters or digits stand together, with what is put on them. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** As the database compares: small letters without accents. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]+/g, '')

/** What somebody typed, word by word. */
export function wordsOf(typed: string): readonly string[] {
  return plain(typed).match(/[\p{L}\p{N}]+/gu) ?? []
}

interface Found {
  readonly start: number
  readonly end: number
  /** Which of the words it is. */
  readonly word: number
}

function findWords(text: string, words: readonly string[]): Found[] {
  const last = words.length - 1
  return [...text.matchAll(WORD)].flatMap(({ 0: token, index }) => {
    const said = plain(token)
    const word = words.findIndex((each, at) => said === each || (at === last && isBegun(said, each)))
    return word === -1 ? [] : [{ start: index, end: index + token.length, word }]
  })
}

/** The word that is still being typed. */
const isBegun = (said: string, typed: string) => typed.length >= 3 && said.startsWith(typed)

/** The whole text in its pieces: put together again they are the text. */
export function markWords(text: string, words: readonly string[]): readonly Part[] {
  return toParts(text, findWords(text, words))
}

function toParts(text: string, found: readonly Found[]): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of found) {
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false })
    parts.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false })
  return parts
}

const longest = 240
const before = 60

/** The stretch of a page that holds most of the words, the first of those that hold as many. */
export function cutSnippet(page: string, words: readonly string[]): readonly Part[] {
  const text = page.replaceAll(/\s+/g, ' ').trim()
  const found = findWords(text, words)
  const first = chooseFirst(found)
  const from = wordStart(text, (found[first]?.start ?? 0) - before)
  const to = wordEnd(text, from + longest)
  const shown = found.filter(({ start, end }) => start >= from && end <= to)
  const parts = toParts(text.slice(from, to), shown.map(shift(from)))
  return [...ellipsis(from > 0), ...parts, ...ellipsis(to < text.length)]
}

const shift = (by: number) => (one: Found) => ({ ...one, start: one.start - by, end: one.end - by })
const ellipsis = (isCut: boolean): Part[] => (isCut ? [{ text: '…', isMatch: false }] : [])

/** From where on most different words stand within reach. */
function chooseFirst(found: readonly Found[]): number {
  let best = 0
  let most = 0
  for (const [index, { start }] of found.entries()) {
    const within = new Set<number>()
    for (let next = index; next < found.length; next += 1) {
      const one = found[next]
      if (one === undefined || one.end > start + longest - before) break
      within.add(one.word)
    }
    if (within.size > most) {
      best = index
      most = within.size
    }
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const blank = text.indexOf(' ', at)
  return blank === -1 || blank > at + before ? at : blank + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const blank = text.lastIndexOf(' ', at)
  return blank < at - before ? at : blank
}
