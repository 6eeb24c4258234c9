import { isHeadedAct } from './document-kinds.ts'
import { isLabelOfDraft, speaksOfDraft, tellsItIsDraft } from './draft-words.ts'
import type { Title } from './find-title.ts'
import { beginningLike } from './key-match.ts'
import { keyOf, type Line } from './line.ts'

/** A sign that a document is not final, and where. */
export interface DraftMark {
  readonly page: number
  readonly words: string
}

const STAMPS =
  /^(?:RANCANGAN|RANCANGANAWAL|RANCANGANAKHIR|DRAFT?|DRAFT?(?:AWAL|AKHIR|FINAL|RAPAT|PEMBAHASAN|HARMONISASI|I{1,3}|IV|V)|KONSEP|KONSEPSURAT|KONSEPAWAL|BELUMFINAL|BELUMDITETAPKAN|BELUMBERLAKU|BAHANPEMBAHASAN|BAHANRAPAT|UNTUKDIBAHAS|USULAN|BELUMDITANDATANGANI|VERSIPEMBAHASAN|NOTFINAL)$/
/** "Draft 3 - 12 Mei 2024", "Draf versi 2": short, and nothing but the word and which one it is. */
const NUMBERED =
  /^\W*(?:draf|draft|konsep|rancangan)\s*(?:ke|versi|ver|v|rev|revisi|no|tgl|tanggal|per|tahap)?\W*(?:\d|[ivx]+\b)[\p{L}\d\s./,:-]{0,30}$/iu
/** "DRAF PERWALI SPBE", "Draft Final Biro Hukum": at the edge of a page it is a label, not a sentence. */
const LABELLED = /^\W*(?:DRAFT?|Draft?)(?: \S+){1,7}$/
const MARGIN_LINES = 3
const WORDS_ACROSS_A_PAGE = 4

/** Stamps, watermarks and running heads that say "draft"; never words of the text itself. */
export function findDraftMarks(
  lines: readonly Line[],
  watermarks: readonly string[],
  title: Title | undefined,
  subjectLines: readonly [from: number, to: number],
): readonly DraftMark[] {
  const marks: DraftMark[] = []
  const titled = title === undefined ? undefined : lines[title.at]
  if (title?.isDraft === true && titled !== undefined) marks.push({ page: titled.page, words: titled.text })
  for (const words of watermarks) {
    const isShort = words.split(/\s+/).length <= WORDS_ACROSS_A_PAGE
    if (
      STAMPS.test(keyOf(words)) ||
      NUMBERED.test(words) ||
      isDraftLabel(words) ||
      (isShort && speaksOfDraft(words))
    )
      marks.push({ page: 1, words })
  }
  const subject = keyOf(
    lines
      .slice(...subjectLines)
      .map(({ text }) => text)
      .join(' '),
  )
  for (const [index, line] of lines.entries()) {
    if (index >= subjectLines[0] && index < subjectLines[1]) continue
    const isEdge = isInMargin(lines, index) && !isInChapterHeading(lines, index)
    const words =
      (repeatsSubject(line, subject) ? undefined : stampIn(line, isEdge, lines[index - 1])) ??
      labelAbove(line, title !== undefined && isHeadedAct(title.kind) && index < title.at)
    if (words !== undefined) marks.push({ page: line.page, words })
    if (tellsItIsDraft(line.text)) marks.push({ page: line.page, words: line.text })
  }
  return [...marks, ...brokenAbove(lines, title), ...runningHeads(lines), ...scatteredMarks(lines)]
}

function stampIn({ segments, key }: Line, isMargin: boolean, before: Line | undefined): string | undefined {
  // "BAB II / KONSEP"
  if (key === 'KONSEP' && /^BAB [IVX\d]+$/.test(before?.text ?? '')) return undefined
  return segments.find(({ text }, index) => {
    if (isSaidInProse(segments, index)) return false
    if (isMargin && isLabelOfDraft(text)) return true
    if (isMargin && (NUMBERED.test(text) || isDraftLabel(text))) return true
    // In the text a word in small letters at the end of a paragraph is only that.
    return STAMPS.test(keyOf(text)) && (isMargin ? /^\W*\p{Lu}/u.test(text) : text === text.toUpperCase())
  })?.text
}

/** "menyusun   Rancangan   Peraturan": a sentence whose words are spread over the line. */
function isSaidInProse(segments: Line['segments'], index: number): boolean {
  const before = segments[index - 1]?.text.split(' ').at(-1) ?? ''
  const after = segments[index + 1]?.text ?? ''
  return /^\p{Ll}+$/u.test(before) && /^\p{L}/u.test(after) && /^Rancangan$/.test(segments[index]?.text ?? '')
}

/**
 * "TIM PENYUSUN  RANCANGAN  PERATURAN", its words spread over the line: what the subject says of a draft, said again. A stamp says
 * nothing but itself.
 */
function repeatsSubject({ key, segments }: Line, subject: string): boolean {
  if (segments.every(({ text }) => STAMPS.test(keyOf(text)))) return false
  const said = beginningLike(key, 'TENTANG') === undefined ? key : key.slice('TENTANG'.length)
  return said.length >= SHORTEST_REPETITION && subject.includes(said)
}

const SHORTEST_REPETITION = 16

function labelAbove({ segments }: Line, isAboveHeading: boolean): string | undefined {
  return isAboveHeading ? segments.find(({ text }) => speaksOfDraft(text))?.text : undefined
}

/** A word above the heading that a line's end broke in two; a letterhead's lines say nothing together. */
function brokenAbove(lines: readonly Line[], title: Title | undefined): readonly DraftMark[] {
  if (title === undefined || !isHeadedAct(title.kind)) return []
  return lines.slice(0, title.at).flatMap((line, index) => {
    const next = lines[index + 1]
    const words = next?.page === line.page ? wordBrokenBetween(line.text, next.text) : undefined
    return words === undefined ? [] : [{ page: line.page, words }]
  })
}

function wordBrokenBetween(above: string, below: string): string | undefined {
  const beginning = keyOf(above.split(' ').at(-1) ?? '')
  const rest = keyOf(below.split(' ', 1)[0] ?? '')
  if (beginning === '' || rest === '') return undefined
  return DRAFT_WORDS.find((word) => beginning + rest === word)
}

const DRAFT_WORDS = ['RANCANGAN', 'DRAF', 'DRAFT', 'KONSEP']

const RUNNING_HEAD =
  /^\W*(?:rancangan|ran?per\p{L}+|draft?|konsep)\b|[-–—|(/]\s*(?:rancangan|draft?|konsep)\b/iu

/** The same words at the edge of several pages, "Draf Perwali SPBE – hlm. 3", belong to no sentence. */
function runningHeads(lines: readonly Line[]): readonly DraftMark[] {
  const seen = new Map<string, number>()
  const marks: DraftMark[] = []
  for (const [index, { key, text, page }] of lines.entries()) {
    if (!isInMargin(lines, index) || !RUNNING_HEAD.test(text)) continue
    const before = seen.get(key)
    if (before !== undefined && before !== page) marks.push({ page: before, words: text })
    seen.set(key, before ?? page)
  }
  return marks
}

function isDraftLabel(text: string): boolean {
  return LABELLED.test(text) && !/[.;,:]$/.test(text) && !/\b(?:yang|untuk|dengan|adalah|oleh)\b/i.test(text)
}

/** Whether the line is among the first or last of its page. */
function isInMargin(lines: readonly Line[], index: number): boolean {
  const page = lines[index]?.page
  return lines[index - MARGIN_LINES]?.page !== page || lines[index + MARGIN_LINES]?.page !== page
}

/** "BAB III / PENYUSUNAN / RANCANGAN PERATURAN DAERAH": at the top of a page too that is a heading. */
function isInChapterHeading(lines: readonly Line[], index: number): boolean {
  const page = lines[index]?.page
  return lines
    .slice(Math.max(0, index - 2), index)
    .some((line) => line.page === page && /^(?:BAB|Bagian|Paragraf|Pasal)\b/i.test(line.text))
}

/** A slanted watermark comes out letter by letter, from the top down or from the bottom up. */
function scatteredMarks(lines: readonly Line[]): readonly DraftMark[] {
  const pieces = new Map<number, string[]>()
  for (const { page, segments } of lines) {
    for (const { text } of segments) {
      if (/^\p{Lu}{1,3}$/u.test(text)) pieces.set(page, [...(pieces.get(page) ?? []), text])
    }
  }
  return [...pieces].flatMap(([page, parts]) => {
    const found = /RANCANGAN|DRAF|KONSEP/.exec(`${parts.join('')} ${parts.toReversed().join('')}`)?.[0]
    return found === undefined ? [] : [{ page, words: found }]
  })
}
