import { type InspectedKind, isHeadedAct } from './document-kinds.ts'
import { beginningLike, beginsLike } from './key-match.ts'
import { actTitles, draftTitles, otherTitles } from './kind-titles.ts'
import { keyOf, type Line } from './line.ts'

/** The heading by which a document names itself. */
export interface Title {
  readonly kind: InspectedKind
  /** Index of its first line. */
  readonly at: number
  /** "RANCANGAN PERATURAN …" or "Ranperwali". */
  readonly isDraft: boolean
  /** It heads an attachment: the act itself is another file or part. */
  readonly isAttachment: boolean
}

const HEAD_LINES = 70
/** A cover has little on it; the heading proper is then on the next page. */
const HEAD_PAGES = 3

const PREFIXES = ['SALINAN', 'PETIKAN', 'TURUNAN', 'FORMULIR', 'LEMBAR']
const DRAFT_PREFIXES = [
  'RANCANGANAWAL',
  'RANCANGANAKHIR',
  'RANCANGAN',
  'DRAFT',
  'DRAF',
  'KONSEP',
  'NASKAHRANCANGAN',
  'USULAN',
]

function headOf(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ page }) => page <= HEAD_PAGES).slice(0, HEAD_LINES)
}

/** Finds the first heading, before the considerations of an act begin. */
export function findTitle(lines: readonly Line[]): Title | undefined {
  const head = headOf(lines)
  for (const [at, line] of head.entries()) {
    if (beginsLike(line.key, 'MENIMBANG')) return undefined
    const title = titleAt(head, at)
    if (title !== undefined) return title
  }
  return undefined
}

function titleAt(head: readonly Line[], at: number): Title | undefined {
  const line = head[at]
  if (line === undefined) return undefined
  if (!looksLikeHeading(line) && !isActInSmallLetters(head, at) && !isNoteInSmallLetters(line, at))
    return undefined
  const key = headingKey(head, at)
  const { rest, isDraft, isAttachment } = takePrefixes(key, line.key)
  const draft = longestMatch(rest, draftTitles)
  if (draft !== undefined) return { kind: draft, at, isDraft: true, isAttachment }
  const act = longestMatch(rest, actTitles) ?? otherRegulation(rest, head, at)
  if (act !== undefined && !isListed(line) && isActHeading(head, at))
    return { kind: act, at, isDraft, isAttachment }
  if (isAttachment) return undefined
  const own = otherTitle(line, rest)
  return own === undefined ? undefined : { kind: own, at, isDraft, isAttachment: false }
}

/** Headings run over lines: "PERATURAN" and "WALI KOTA …" may be two. */
function headingKey(head: readonly Line[], at: number): string {
  const first = head[at]?.key ?? ''
  return first.length > 40 ? first : first + (head[at + 1]?.key ?? '') + (head[at + 2]?.key ?? '')
}

function takePrefixes(key: string, lineKey: string) {
  const attachment = /^LAMPIRAN[IVX]{0,5}(?=PERATURAN|KEPUTUSAN|SURATEDARAN|INSTRUKSI|RANCANGAN|QANUN)/.exec(
    key,
  )?.[0]
  let rest = key.slice(attachment?.length ?? 0)
  let isDraft = false
  for (let found = prefixOf(rest); found !== undefined; found = prefixOf(rest)) {
    rest = rest.slice(found.length)
    isDraft ||= found.isDraft
  }
  // A stamp on a line of its own is not part of the heading below it.
  if (DRAFT_PREFIXES.includes(lineKey) || PREFIXES.includes(lineKey))
    return { rest: '', isDraft: false, isAttachment: false }
  return { rest, isDraft, isAttachment: attachment !== undefined }
}

function prefixOf(key: string): { readonly length: number; readonly isDraft: boolean } | undefined {
  for (const prefix of [...PREFIXES, ...DRAFT_PREFIXES]) {
    const found = beginningLike(key, prefix)
    if (found !== undefined && found.length < key.length)
      return { length: found.length, isDraft: DRAFT_PREFIXES.includes(prefix) }
  }
  return undefined
}

function longestMatch(
  key: string,
  titles: readonly (readonly [string, InspectedKind])[],
): InspectedKind | undefined {
  let best: readonly [string, InspectedKind] | undefined
  for (const title of titles) {
    if (beginsLike(key, title[0]) && title[0].length > (best?.[0].length ?? 0)) best = title
  }
  return best?.[1]
}

/** "PERATURAN" of an office that is on no list. */
function otherRegulation(key: string, head: readonly Line[], at: number): InspectedKind | undefined {
  if (!beginsLike(key, 'PERATURAN')) return undefined
  return followedBy(head, at, 'NOMOR') && followedBy(head, at, 'TENTANG')
    ? 'ministerial_regulation'
    : undefined
}

/** An act's heading goes on with its number or subject; a sentence about an act does not. */
function isActHeading(head: readonly Line[], at: number): boolean {
  // A circular in the form of a letter has its number above, and these words alone in the middle.
  if (head[at]?.key === 'SURATEDARAN') return true
  return ['NOMOR', 'TENTANG', 'MENIMBANG'].some((word) => followedBy(head, at, word))
}

function followedBy(head: readonly Line[], at: number, word: string): boolean {
  return head
    .slice(at, at + 9)
    .some(({ text, key }, index) =>
      index === 0 ? new RegExp(`\\b${word}\\b`, 'i').test(text) : beginsLike(key, word) || key === word,
    )
}

/** "1. Peraturan Wali Kota Nomor 9 Tahun 2020" is one of a list of legal grounds. */
function isListed({ segments }: Line): boolean {
  return /^(?:\d{1,2}|[a-z])[.)]/.test(segments[0]?.text ?? '')
}

function otherTitle(line: Line, key: string): InspectedKind | undefined {
  const fitting = otherTitles.filter(([word]) => word.length > SHORT_WORD || isWordOfItsOwn(line.text, word))
  const kind = longestMatch(key, fitting) ?? longestMatch(key.replace(/^(?:DOKUMEN|BUKU)/, ''), fitting)
  if (kind === undefined || isHeadedAct(kind)) return undefined
  // A short word such as DPA must be a word of its own, and no label of a form ("Notulen : …").
  return /^[\p{L}()\s-]{0,30}:/u.test(line.text) ? undefined : kind
}

const SHORT_WORD = 5

/** "SOP Layanan" and not "Sopir", "DPA SKPD" and not a word that begins so. */
function isWordOfItsOwn(text: string, word: string): boolean {
  const first = /^\P{L}*(\p{L}+)/u.exec(text)?.[1] ?? ''
  return keyOf(first) === word
}

const SMALL_WORDS = /^(?:dan|di|ke|dari|untuk|atas|pada|dengan|oleh|tentang|yang|of|the|and)$/

/** "peraturan nagari …", "nomor 3 tahun 2024", "tentang", line by line: only a heading is laid out so. */
function isActInSmallLetters(head: readonly Line[], at: number): boolean {
  const below = head.slice(at + 1, at + 5)
  return below.some(({ key }) => beginsLike(key, 'NOMOR')) && below.some(({ key }) => key === 'TENTANG')
}

/** The first words of what somebody jotted down: "notulen rapat tim koordinasi". */
function isNoteInSmallLetters({ text, key }: Line, at: number): boolean {
  if (at > 2 || text.length > 60 || /[.;,]$/.test(text)) return false
  return ['NOTULEN', 'NOTULA', 'RISALAH', 'CATATANRAPAT', 'BERITAACARA', 'DAFTARHADIR', 'UNDANGAN'].some(
    (word) => beginsLike(key, word),
  )
}

/** Capitals, or a few words without the end of a sentence. */
function looksLikeHeading({ text }: Line): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '')
  if (letters.length === 0) return false
  if (capitals.length / letters.length > 0.7) return true
  const words = text.split(' ').filter((word) => !SMALL_WORDS.test(word))
  const capitalised = words.filter((word) => /^[^\p{L}]*\p{Lu}|^[^\p{L}]+$/u.test(word))
  return words.length <= 12 && capitalised.length === words.length && !/[.;]$/.test(text)
}
