import { hasGap, type Slot } from './blank-slot.ts'
import { findDate } from './indonesian-date.ts'
import { beginsLike } from './key-match.ts'
import { keyOf, type Line, type Segment } from './line.ts'
import {
  type BlockAnchor,
  columnBelow,
  readDateSlot,
  readSignatory,
  type SignatureBlock,
} from './signature-block.ts'

const OPENINGS = [
  'DITETAPKANDI',
  'DIKELUARKANDI',
  'DISAHKANDI',
  'DIBUATDI',
  'DITANDATANGANIDI',
  'DITERBITKANDI',
]
/** "Ditetapkan di", and not "Ditandatangani secara elektronik". */
const OPENING = /^\p{Lu}\p{L}+\s*:?\s+[dD]\p{L}(?!\p{L})/u
const ENDS = [
  'DIUNDANGKAN',
  'LEMBARANDAERAH',
  'BERITADAERAH',
  'LEMBARANNEGARA',
  'BERITANEGARA',
  'LAMPIRAN',
  'TEMBUSAN',
  'PENJELASAN',
  'SALINANSESUAI',
  'SALINANINI',
  'DAFTARISI',
]

/** The first "Ditetapkan di … pada tanggal …" after the heading: an attachment may bear another one. */
export function findClosing(lines: readonly Line[], from: number): SignatureBlock | undefined {
  for (const [offset, line] of lines.slice(from).entries()) {
    const anchor = anchorIn(line, from + offset, OPENINGS)
    if (anchor !== undefined) return readBlock(lines, anchor)
  }
  return undefined
}

export function anchorIn(line: Line, at: number, openings: readonly string[]): BlockAnchor | undefined {
  const index = line.segments.findIndex(
    ({ text }) => OPENING.test(text) && openings.some((word) => beginsLike(keyOf(text), word)),
  )
  const segment = line.segments[index]
  if (segment === undefined) return undefined
  const beside = line.segments.slice(index + 1).find(({ text }) => isOpening(text))
  return { at, from: segment.at, to: beside === undefined ? Number.POSITIVE_INFINITY : beside.at - 2 }
}

function isOpening(text: string): boolean {
  return beginsLike(keyOf(text), 'DIUNDANGKANDI') || OPENINGS.some((word) => beginsLike(keyOf(text), word))
}

function readBlock(lines: readonly Line[], anchor: BlockAnchor): SignatureBlock {
  const page = lines[anchor.at]?.page ?? 1
  const texts = untilEnd(columnBelow(lines, anchor))
  const { date, next } = readDate(texts, page)
  const [first = ''] = texts
  const place = /\bdi\b\s*:?\s*(.*?)(?:\s+pada\s+tanggal.*)?$/i.exec(first)?.[1]?.replace(/[,.]$/, '') ?? ''
  return {
    place: /\p{L}/u.test(place) ? place : null,
    date,
    ...readSignatory(texts.slice(next), page),
    at: anchor.at,
  }
}

function untilEnd(column: readonly (readonly Segment[])[]): readonly string[] {
  const texts = column
    .map((segments) => segments.map(({ text }) => text).join(' '))
    .filter((text) => text !== '')
  const end = texts.findIndex(
    (text, index) => index > 0 && ENDS.some((word) => beginsLike(keyOf(text), word)),
  )
  return end < 0 ? texts : texts.slice(0, end)
}

function readDate(
  texts: readonly string[],
  page: number,
): { readonly date: Slot<string>; readonly next: number } {
  const at = texts
    .slice(0, 4)
    .findIndex((text) => /\btanggal\b|\btgl\b/i.test(text) || beginsLike(keyOf(text), 'PADATANGGAL'))
  if (at < 0) {
    const plain = texts.slice(0, 3).findIndex((text) => findDate(text) !== undefined)
    if (plain < 0) return { date: { state: 'absent' }, next: 1 }
    return { date: readDateSlot(texts[plain] ?? '', page), next: plain + 1 }
  }
  const written = readDateSlot(texts[at] ?? '', page)
  const below = texts[at + 1] ?? ''
  // "pada tanggal" and its day, or the day and its year, may stand on two lines.
  for (const joined of [below, `${texts[at] ?? ''} ${below}`]) {
    if (written.state === 'blank' && below.length < 40 && findDate(joined) !== undefined && !hasGap(joined))
      return { date: readDateSlot(joined, page), next: at + 2 }
  }
  return { date: written, next: at + 1 }
}
