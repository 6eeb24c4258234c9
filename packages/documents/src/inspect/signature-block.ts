import { OFFICE } from './act-heading.ts'
import { hasGap, isBlank, isStandIn, type Slot } from './blank-slot.ts'
import { findDate } from './indonesian-date.ts'
import { keyOf, type Line, type Segment } from './line.ts'

/** The end of an act or letter: where and when, and who. */
export interface SignatureBlock {
  readonly place: string | null
  readonly date: Slot<string>
  readonly office: string | null
  /** Blank: the office is there and nobody's name. */
  readonly signatory: Slot<string>
  /** Index of the line it begins in. */
  readonly at: number
}

/** Where a block begins, and the columns it takes up. */
export interface BlockAnchor {
  readonly at: number
  readonly from: number
  readonly to: number
}

const BLOCK_LINES = 22
/** Offices and names are centred under the place, so they begin a little to its left. */
const LEEWAY_COLUMNS = 18

/** The lines of one column, from the anchor downwards. */
export function columnBelow(lines: readonly Line[], anchor: BlockAnchor): readonly Segment[][] {
  const page = lines[anchor.at]?.page
  return lines.slice(anchor.at, anchor.at + BLOCK_LINES).map((line, index) =>
    line.segments.filter(({ at }) => {
      // The columns of another page are counted from another margin.
      if (line.page !== page) return true
      if (index === 0) return at >= anchor.from && at < anchor.to
      return at >= anchor.from - LEEWAY_COLUMNS && at < anchor.to
    }),
  )
}

/** Reads who signed, from the lines below the date. */
export function readSignatory(
  written: readonly string[],
  page: number,
): Pick<SignatureBlock, 'office' | 'signatory'> {
  const texts = inLines(written)
    .filter((text, index) => index > 1 || !HIJRI_DAY.test(text))
    .map((text, index, all) => (isListed(all.slice(index + 1)) ? text : text.replace(MISREAD_I, 'I')))
  const officeEnd = findOfficeEnd(texts)
  if (officeEnd === 0) return { office: null, signatory: nameAmong(texts, page) }
  const office = texts.slice(0, officeEnd).join(' ').replace(/,$/, '')
  // The rim of a stamp says the office once more.
  const below = texts.slice(officeEnd).filter((text) => !repeats(text, office))
  const found = nameAmong(below, page)
  const isOpen = found.state === 'absent' && !below.some((text) => SIGNED_BY.test(text))
  return { office, signatory: isOpen ? { state: 'blank', page, isBare: true } : found }
}

/** "1 MADE CONTOH": recognition takes the lone letter before many a Balinese name for a digit or a stroke. */
const MISREAD_I =
  /^[1l|!](?=\s+(?:made|wayan|nyoman|ketut|gusti|putu|gede|kadek|komang|dewa|nengah|gst|md|kt)\b)/i

/** Under a place left open may follow a list of people: "1 Made Contoh", and "2 Wayan Contoh" below it. */
const isListed = (below: readonly string[]) => below.some((text) => /^2\s+\p{L}/u.test(text))

function repeats(text: string, office: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '')
  const rim = `${keyOf(office)} ${RIM}`
  if (!words.some((word) => word.length >= 3)) return false
  return words.every((word) => word === word.toUpperCase() && rim.includes(keyOf(word)))
}

/** Of whom the stamps of an administration speak, of which a scan leaves pieces: "PEME WAL TA". */
const RIM =
  'PEMERINTAH KABUPATEN PROVINSI WALIKOTA BUPATI GUBERNUR SEKRETARIAT DAERAH DINAS REPUBLIK INDONESIA'

/** In Aceh the day is told in both calendars. */
const HIJRI_DAY = /^\d{1,2} .*\b1[34]\d{2}\s*H\.?$/

/** An office ends at its comma, or where what follows is no office any more. */
function findOfficeEnd(texts: readonly string[]): number {
  const first = texts.findIndex(
    (text, index) =>
      OFFICE.test(text) || /^a\.?n\.?\s/i.test(text) || (index === 0 && isUnlistedOffice(text)),
  )
  if (first < 0 || first > 2) return 0
  const comma = texts.slice(first, first + 7).findIndex((text) => /,\s*$/.test(text) && !/\d/.test(text))
  if (comma >= 0 && !texts.slice(first, first + comma).some(isSignMark)) return first + comma + 1
  const goesOn = texts
    .slice(first + 1)
    .findIndex((text, index) => !looksLikeOffice(text) && !UNFINISHED.test(texts[first + index] ?? ''))
  return goesOn < 0 ? texts.length : first + 1 + goesOn
}

/** "KEPALA DINAS … KOTA" has the city's name in the next line. */
const UNFINISHED = /\b(?:KOTA|KABUPATEN|PROVINSI|DAN|DESA|NAGARI|KECAMATAN|KELURAHAN|REPUBLIK)$/i

/** Right under the date stands an office, whatever it is called: "Bendesa Adat Tegal Sunia,". */
function isUnlistedOffice(text: string): boolean {
  return /^\p{Lu}[^\d:;]{3,70},\s*$/u.test(text)
}

function looksLikeOffice(text: string): boolean {
  return OFFICE.test(text) || OFFICE_WORDS.test(text)
}

const OFFICE_WORDS =
  /\b(?:DINAS|BADAN|BAGIAN|BIDANG|KOTA|KABUPATEN|PROVINSI|DAERAH|REPUBLIK|INDONESIA|NASIONAL|SEKRETARIAT|KEMENTERIAN|KOMUNIKASI|INFORMATIKA|SELAKU|NEGARA|UMUM|PERATURAN|PERUNDANG|HUKUM|PERENCANAAN|PEMBANGUNAN)\b/i

const SIGN_MARK =
  /^\W*(?:t\s?t\s?d|tte|cap|dto|ditandatangani|telah ditandatangani|tanda tangan|secara elektronik|meterai|materai|stempel)\b/i

function isSignMark(text: string): boolean {
  return SIGN_MARK.test(text)
}

/** "Ditandatangani secara elektronik oleh:", the office again, the name. */
function namedBelow(texts: readonly string[], page: number): Slot<string> {
  return nameAmong(
    texts.filter((text) => !OFFICE.test(text)),
    page,
  )
}

/** "ttd RATNA DEWI", "Ditandatangani secara elektronik oleh RATNA DEWI". */
const BESIDE_MARK =
  /^\W*(?:(?:cap\s*[/+&]?\s*)?(?:t\s?t\s?d|tte|dto)|(?:telah )?ditandatangani secara elektronik oleh)\b[\s.:,]+(\p{L}.+)$/iu

const SIGNED_BY = /^\W*(?:telah )?ditandatangani secara elektronik oleh\W*$/i

const AFTER_NAME =
  /^\W*(?:NIP|NRP|Pangkat|Pembina|Penata|Salinan|Tembusan|LEMBARAN|BERITA|TAMBAHAN|LAMPIRAN|Diundangkan|Paraf)\b/i

function nameAmong(texts: readonly string[], page: number): Slot<string> {
  let sawBlank = false
  for (const [index, text] of texts.entries()) {
    // An open place, and below it that somebody signed: one of the two is a leftover, and nobody can tell which.
    if (SIGNED_BY.test(text)) return sawBlank ? { state: 'absent' } : namedBelow(texts.slice(index + 1), page)
    const beside = BESIDE_MARK.exec(text)?.[1]
    if (beside !== undefined && !sawBlank && isName(beside))
      return { state: 'filled', value: cleanName(beside), page }
    if (isSignMark(text)) continue
    if (AFTER_NAME.test(text) || sawBlank) break
    if (isBlank(text) || isStandIn(text) || /^\(?\s*(?:\.{3,}|_{3,}|…)/.test(text)) {
      sawBlank ||= /[.…_]{3,}|[([{<$]|nama/i.test(text)
      continue
    }
    const name = withDegrees(text, texts[index + 1])
    if (!isName(name) && !isNameOfOfficial(text, texts[index + 1])) continue
    // A place kept open right below: what stands above it was no name, whatever it looks like.
    return /^\(?\s*[.…]{5,}/.test(texts[index + 1] ?? '')
      ? { state: 'blank', page }
      : { state: 'filled', value: cleanName(name), page }
  }
  return sawBlank ? { state: 'blank', page } : { state: 'absent' }
}

/** A stroke of the pen across its first letter, "ahmat Hidayat, S.STP.": the number of the official stands below. */
export function isNameOfOfficial(text: string, below: string | undefined): boolean {
  const isNumbered = below !== undefined && /^\W*N[I1l]P\b\D{0,4}\d[\d ]{7,}/.test(below)
  return isNumbered && isName(text.charAt(0).toUpperCase() + text.slice(1)) && text.includes(' ')
}

/** A narrow column breaks a name at its comma: "Dra. FRANSISKA TOBING," and "M.Si." below it. */
function withDegrees(text: string, below: string | undefined): string {
  return /\p{L},$/u.test(text) && below !== undefined && DEGREES.test(below) ? `${text} ${below}` : text
}

const DEGREES = /^(?:(?:\p{Lu}\p{L}{0,5}\.)+,?\s*)+$/u

/** Words that stand in a sentence, such as a note about the electronic signature, and in nobody's name. */
const SENTENCE =
  /\b(?:ini|telah|yang|secara|dengan|oleh|untuk|adalah|ditandatangani|sertifikat|dokumen|salinan|sesuai|aslinya)\b/i

function isName(text: string): boolean {
  if (!hasWordOfName(text) || text.length > 70 || /\d{3,}/.test(text) || /[:;]|,$/.test(text)) return false
  if (/(?<![.\p{L}])\p{L}{4,}\.$/u.test(text)) return false
  if (SENTENCE.test(text) || OF_A_DOCUMENT.test(text) || text.split(' ').length > 9) return false
  if (text.split(/[^\p{L}]+/u).some((word) => /^\p{Ll}{1,3}$/u.test(word) && !PARTICLES.test(word)))
    return false
  return /^[(\s]*(?:(?:dr|drs|dra|drg|drh|ir|apt|ns|kh?|hj?|prof)\.\s*)*\p{Lu}/u.test(text)
}

/** Small words in names and before them; others are what a stamp or a stroke left behind. */
const PARTICLES = /^(?:bin|al|el|van|der|de|dr|drs|dra|drg|drh|ir|apt|ns|k|kh|h|hj|st|cap|ttd)$/

/** The rim of a stamp leaves "A H KO TA" behind, which nobody is called. */
function hasWordOfName(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length >= 3)
  return words.length >= 2 || words.some((word) => word.length >= 4)
}

/** What a next page, column or form begins with, and nobody's name. */
const OF_A_DOCUMENT =
  /\b(?:peraturan|keputusan|lampiran|nomor|tentang|daftar|pasal|pemerintah|kabupaten|provinsi|halaman|rancangan|dinas|catatan|keterangan|uraian|kegiatan|pelaksana|kualifikasi|keterkaitan|peralatan|perlengkapan|peringatan|pencatatan|pendataan)\b/i

function cleanName(text: string): string {
  return text.replace(/^[\s(]+|[\s)]+$/g, '')
}

const SIGN_WORDS = String.raw`(?:(?:cap|stempel)\s*[/+&]?\s*)?(?:t\s?t\s?d|tte|dto)\b\.?`

/** A block that a cell of a form holds in one line: "Kepala Dinas, ttd, ADI SETIAWAN NIP 1980…". */
function inLines(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    text
      .replace(new RegExp(`\\s*,?\\s+(${SIGN_WORDS})\\s*,?\\s+(?=\\S)`, 'i'), ',\n$1\n')
      .replace(/(?<=\S)\s+(?=NIP\b)/i, '\n')
      .split('\n'),
  )
}

/** The date in a line, or its place left open: "pada tanggal", "pada tanggal … Mei 2024". */
export function readDateSlot(text: string, page: number): Slot<string> {
  const day = findDate(text)
  if (day !== undefined && !/[.…_]{3,}/.test(text)) return { state: 'filled', value: day, page }
  return UNREADABLE_DAY.test(text) && !hasGap(text) ? { state: 'absent' } : { state: 'blank', page }
}

/** A day, a word and a year that are no date, as a scan leaves behind: nobody left that open. */
const UNREADABLE_DAY = /(?<!\d)(?:[1-9]|[0-3][1-9]|[123]0)\s+\p{L}[\p{L}\d]{2,}\s+[12]\d{3}(?!\d)/u
