import { OFFICE } from './act-heading.ts'
import { hasGap, isBlank, type Slot } from './blank-slot.ts'
import { findDate } from './indonesian-date.ts'
import { beginsLike } from './key-match.ts'
import { keyOf, type Line, type Segment } from './line.ts'
import { columnBelow, readDateSlot, readSignatory, type SignatureBlock } from './signature-block.ts'

interface PlaceDate {
  readonly place: string
  readonly date: Slot<string>
  readonly at: number
  readonly column: number
}

const PLACE_DATE = /^(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}),\s*(?:tanggal\s*:?\s*)?(.*)$/u
const LETTERHEAD_LINES = 24

/** "Denpasar, 5 Mei 2024", also with the day left open. */
export function findPlaceDates(lines: readonly Line[]): readonly PlaceDate[] {
  return lines.flatMap((line, at) =>
    line.segments.flatMap(({ text, at: column }, index) => {
      const [, place, rest = ''] = PLACE_DATE.exec(text) ?? []
      if (place === undefined) return []
      const written = `${rest} ${line.segments[index + 1]?.text ?? yearBelow(lines[at + 1], column)}`.trim()
      const isDate =
        findDate(rest) !== undefined ||
        (rest.length < 30 && findDate(written) !== undefined && !hasGap(written)) ||
        (rest.length < 40 && isOpenDate(rest === '' ? written : rest))
      return isDate
        ? [
            {
              place,
              date: readDateSlot(findDate(rest) === undefined ? written : rest, line.page),
              at,
              column,
            },
          ]
        : []
    }),
  )
}

/** A narrow column breaks before the year. */
function yearBelow(below: Line | undefined, column: number): string {
  return below?.segments.find(({ at, text }) => at >= column - 4 && /^(?:19|20)\d{2}$/.test(text))?.text ?? ''
}

/** Dots with a month or year: a place for a date. A comma at the end of an address is none. */
function isOpenDate(text: string): boolean {
  if (text === '') return false
  if (/^\W*$/.test(text)) return isBlank(text) && /[.…_-]{2,}/.test(text)
  return (
    /(?:19|20)\d{2}\W*$|20\s*[.…_]{2,}$/.test(text) &&
    (hasGap(text) || /^\p{L}+\s+(?:19|20)\d{2}$/u.test(text))
  )
}

/** Where a letter, circular or report is signed, and its date: at its head or above the signature. */
export function findSignOff(lines: readonly Line[], from = 0): SignatureBlock | undefined {
  const body = beforeCopies(lines).slice(from)
  const dates = findPlaceDates(body)
  const last = dates.at(-1)
  const block = last === undefined || isLetterhead(last, body) ? undefined : belowDate(body, last)
  const date = block?.date ?? (last === undefined ? undefined : dates[0]?.date)
  if (block !== undefined && block.signatory.state !== 'absent') return block
  const signed = findSignature(body, from === 0 ? LETTERHEAD_OFFICE_LINES : afterEnactingOffice(body))
  if (signed === undefined && date === undefined) return undefined
  const place = last?.place ?? null
  return {
    place,
    date: date ?? { state: 'absent' },
    office: signed?.office ?? null,
    signatory: signed?.signatory ?? { state: 'absent' },
    at: signed?.at ?? last?.at ?? 0,
  }
}

function beforeCopies(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ key }) => beginsLike(key, 'TEMBUSAN'))
  return end < 0 ? lines : lines.slice(0, end)
}

function isLetterhead({ at }: PlaceDate, lines: readonly Line[]): boolean {
  return at < LETTERHEAD_LINES && lines.length - at > 12
}

function belowDate(lines: readonly Line[], { at, column, date, place }: PlaceDate): SignatureBlock {
  const texts = columnBelow(lines, { at, from: column, to: Number.POSITIVE_INFINITY })
    .slice(1)
    .map((segments) => segments.map(({ text }) => text).join(' '))
    .filter((text) => text !== '')
  return { place, date, ...readSignatory(texts, lines[at]?.page ?? 1), at }
}

type Signed = Pick<SignatureBlock, 'office' | 'signatory'> & { readonly at: number }

/** "WALI KOTA DENPASAR" at the very top is whose paper it is. */
const LETTERHEAD_OFFICE_LINES = 4
/** "BUPATI LEMBATA," between the heading and the considerations is who enacts, and no signature. */
function afterEnactingOffice(body: readonly Line[]): number {
  return Math.max(
    body.findIndex(({ key }) => beginsLike(key, 'MENIMBANG')),
    // "DENGAN PERSETUJUAN BERSAMA … DAN BUPATI LEMBATA" stands before the decision.
    body.findLastIndex(({ key }) => key === 'MEMUTUSKAN'),
    2,
  )
}

const NAME_WITHIN_LINES = 12

/** The last office with a name under it. */
function findSignature(lines: readonly Line[], first: number): Signed | undefined {
  for (let at = lines.length - 1; at >= first; at -= 1) {
    const line = lines[at]
    const segment = line?.segments.find(({ text }) => isSigningOffice(text, lines[at + 1]))
    if (line === undefined || segment === undefined || isAmidSentence(line, segment)) continue
    const texts = columnBelow(lines, { at, from: segment.at, to: Number.POSITIVE_INFINITY })
      .slice(0, NAME_WITHIN_LINES)
      .map((segments) => segments.map(({ text }) => text).join(' '))
      .filter((text) => text !== '')
    const read = readSignatory(texts, lines[at]?.page ?? 1)
    if (read.office !== null) return { ...read, at }
  }
  return undefined
}

/** "Menetapkan : PERATURAN   PRESIDEN   TENTANG", its words spread over the line: who signs has only another office beside. */
function isAmidSentence({ segments }: Line, office: Segment): boolean {
  const next = segments[segments.indexOf(office) + 1]
  return next !== undefined && !OFFICE.test(next.text)
}

function isSigningOffice(text: string, next: Line | undefined): boolean {
  if (!OFFICE.test(text) || text.length > 80) return false
  // An office in two lines, the second with the comma.
  if (next?.segments.length === 1 && next.text.length < 60 && /\p{L},$/u.test(next.text)) return true
  return /,$/.test(text) || text === text.toUpperCase() || beginsLike(keyOf(text), 'KEPALADINAS')
}
