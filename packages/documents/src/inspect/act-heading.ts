import { hasGap, isBlank, type Slot } from './blank-slot.ts'
import { beginningLike, beginsLike } from './key-match.ts'
import { keyOf, type Line } from './line.ts'

/** What stands between an act's title and its considerations. */
export interface ActHeading {
  readonly number: Slot<string>
  /** The year written beside the number; blank: its place is there and empty. */
  readonly numberYear: Slot<number>
  readonly subject: string | null
  readonly issuer: string | null
  /** Index of the first line after the heading. */
  readonly end: number
}

const NUMBER_LINE = /\b(?:NOMOR|NOM0R|N0MOR|NOMER|NO(?=\s*[.:]))\b\s*[.:]*\s*(.*)$/i
const HEADING_LINES = 14

export function readActHeading(lines: readonly Line[], titleAt: number): ActHeading {
  const heading = lines.slice(titleAt, titleAt + HEADING_LINES)
  const tentang = heading.findIndex((line, index) => isTentang(line, index))
  const beforeSubject = heading.slice(0, tentang < 0 ? heading.length : tentang + 1)
  const numberAt = findNumberLine(beforeSubject)
  const issuer = readIssuer(beforeSubject, numberAt < 0 ? tentang : numberAt)
  const subject =
    tentang < 0 ? { text: null, end: titleAt + 1 } : readSubject(lines, titleAt + tentang, issuer)
  return {
    ...readNumber(beforeSubject, numberAt, tentang),
    subject: subject.text,
    issuer,
    end: subject.end,
  }
}

/** A scan may break the word; "… TAHUN 2024" still shows where the number stands. */
function findNumberLine(heading: readonly Line[]): number {
  const named = heading.findIndex(({ text }) => NUMBER_LINE.test(text))
  if (named >= 0) return named
  return heading.findIndex(
    ({ text }, index) => index > 0 && /^\S+ .*\bTAHUN\b.{0,4}(?:19|20)[\dOolI]{2}\b/i.test(text),
  )
}

function isTentang({ key, text }: Line, index: number): boolean {
  return (
    key === 'TENTANG' ||
    beginsLike(key, 'TENTANG') ||
    (index > 0 ? / TENTANG\b/.test(text) : /\bTENTANG\b/.test(text))
  )
}

function readNumber(
  heading: readonly Line[],
  at: number,
  tentang: number,
): Pick<ActHeading, 'number' | 'numberYear'> {
  const line = heading[at]
  const page = (line ?? heading[0])?.page ?? 1
  if (line === undefined) {
    // A heading that goes straight from its title to its subject leaves no place for a number.
    const state = tentang >= 0 ? 'blank' : 'absent'
    return { number: { state, page }, numberYear: { state: 'absent' } }
  }
  const written = NUMBER_LINE.exec(line.text)?.[1] ?? line.text.replace(/^\S+\s*/, '')
  const next = heading[at + 1]
  const goesOn = written === '' && next !== undefined && /^\W*(?:\d|TAHUN)/i.test(next.text) ? next.text : ''
  return parseNumber(`${written}${goesOn}`.replace(/\bTENTANG\b.*$/i, ''), page)
}

const FIGURE = /\d|^[IVl]+$|^[IVXLC]{2,}$/

/** "5 TAHUN 2022", "… TAHUN 2022", "188.45/12/HK/2024". */
export function parseNumber(written: string, page: number): Pick<ActHeading, 'number' | 'numberYear'> {
  const text = straighten(written)
  const [, before = text, year] = /^(.*?)\bTAHUN\b\s*:?\s*(.*)$/i.exec(text) ?? []
  const bare = before.replace(/^[\s:]+|[\s:;,]+$/g, '')
  // What is no figure before the year, such as a lone "X", stands for a number that is still to come.
  const isMissing = isBlank(bare) || hasGap(bare) || (year !== undefined && !FIGURE.test(bare))
  const number: Slot<string> = isMissing
    ? { state: 'blank', page }
    : { state: 'filled', value: tidy(bare), page }
  return { number, numberYear: yearSlot(year, bare, page) }
}

function yearSlot(written: string | undefined, number: string, page: number): Slot<number> {
  const found = [...(written ?? number).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].at(-1)?.[1]
  if (found !== undefined) return { state: 'filled', value: Number(found), page }
  return written === undefined ? { state: 'absent' } : { state: 'blank', page }
}

/** Figures that a scan took for letters: "2O23", "l2". */
function straighten(text: string): string {
  return text
    .replace(/(?<=\d)[oO](?=\d|\b)|(?<=\b[12])[oO](?=[\doO])/g, '0')
    .replace(/(?<=\d)[lI](?=\d|\b)|\b[lI](?=\d)/g, '1')
    .replace(/\bTAHUN(?=\d)/gi, 'TAHUN ')
    .replace(/\bT\s?A\s?H\s?U\s?N\b/gi, 'TAHUN')
}

function tidy(number: string): string {
  return number
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[.,]$/, '')
}

const SUBJECT_ENDS = [
  'DENGANRAHMAT',
  'ATASRAHMAT',
  'BISMILLAH',
  'MENIMBANG',
  'BAB',
  'PASAL',
  'YTH',
  'KEPADA',
  'DALAMRANGKA',
  'SEHUBUNGAN',
  'MEMUTUSKAN',
]
const SUBJECT_LINES = 12

function readSubject(
  lines: readonly Line[],
  tentang: number,
  issuer: string | null,
): { readonly text: string | null; readonly end: number } {
  const first = lines[tentang]
  const pieces: string[] = []
  const beside = /\bTENTANG\b\s*:?\s*(.*)$/i.exec(first?.text ?? '')?.[1] ?? ''
  if (beside !== '') pieces.push(beside)
  let end = tentang + 1
  for (; end < Math.min(lines.length, tentang + SUBJECT_LINES); end += 1) {
    const line = lines[end]
    if (line === undefined || line.page !== first?.page || endsSubject(line, pieces)) break
    if (pieces.length > 0 && isEnactingOffice(line, issuer)) break
    pieces.push(line.text)
  }
  const text = pieces
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[.,;]$/, '')
    .trim()
  return { text: text === '' ? null : text, end }
}

function endsSubject({ key, text }: Line, pieces: readonly string[]): boolean {
  if (SUBJECT_ENDS.some((word) => beginsLike(key, word))) return true
  // The office that enacts stands alone, with a comma: "WALI KOTA DENPASAR,".
  if (pieces.length > 0 && /,$/.test(text) && OFFICE.test(text)) return true
  if (/^(?:[1-9a-z][.)]|[-•])\s/.test(text)) return true
  return pieces.length > 0 && isInCapitals(pieces.join('')) && !isInCapitals(text)
}

export const OFFICE =
  /^(?:a\.?n\.?\s+|plt\.?\s+|plh\.?\s+|pj\.?\s+|pjs\.?\s+)?(?:PENJABAT\s+)?(?:WALI\s?KOTA|BUPATI|GUBERNUR|MENTERI|PRESIDEN|KEPALA|SEKRETARIS|DIREKTUR|KETUA|INSPEKTUR|CAMAT|LURAH|REKTOR|DEWAN|DEPUTI|ASISTEN|WAKIL|PEJABAT|PENGGUNA|KUASA)/i

/** The office that enacts follows the subject, with a comma that a scan may have lost. */
function isEnactingOffice({ text, key }: Line, issuer: string | null): boolean {
  const office = keyOf(issuer ?? '')
  if (office.length < 8 || !key.startsWith(office)) return false
  return key === office || /^[^,]{0,80},/.test(text.slice(office.length - 1))
}

function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 0 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.7
}

/** "PERATURAN WALI KOTA DENPASAR" is of the Wali Kota Denpasar. */
function readIssuer(heading: readonly Line[], end: number): string | null {
  const title = heading
    .slice(0, Math.max(end, 1))
    .map(({ text }) => text)
    .join(' ')
  const office = title
    .replace(/\b(?:NOMOR|TENTANG)\b.*$/i, '')
    .replace(/^.*?\b(?:PERATURAN|KEPUTUSAN|EDARAN|INSTRUKSI|QANUN|UNDANG-UNDANG)\b\s*(?:BERSAMA\s+)?/i, '')
    .replace(/^DAERAH\s+(?=\S)/i, '')
    .trim()
  const named = ACT_WORDS.reduce(afterWord, office)
  return named === '' ? null : named
}

const ACT_WORDS = ['LAMPIRAN', 'SALINAN', 'PERATURAN', 'KEPUTUSAN']

/** What follows a word whose letters the layout tore apart: "PER AT URANGUBERNUR". */
function afterWord(text: string, word: string): string {
  const found = beginningLike(keyOf(text), word)
  if (found === undefined) return text
  let letters = 0
  const end = [...text].findIndex((sign) => {
    if (/[\p{L}0158|!$]/u.test(sign)) letters += 1
    return letters > found.length
  })
  return end < 0 ? '' : text.slice(end).trim()
}
