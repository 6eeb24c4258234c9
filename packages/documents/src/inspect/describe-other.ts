import { parseNumber } from './act-heading.ts'
import type { Slot } from './blank-slot.ts'
import type { InspectedKind } from './document-kinds.ts'
import { findDate } from './indonesian-date.ts'
import { beginsLike } from './key-match.ts'
import { firstLabel, type Labels, wholeValue } from './labels.ts'
import { letterheadOf } from './letterhead.ts'
import { keyOf, type Line } from './line.ts'
import { findPlaceDates, findSignOff } from './sign-off.ts'
import type { Statement } from './statement.ts'

const NUMBER = [
  'NOMOR',
  'NO',
  'NOMORDPA',
  'NODPA',
  'NOMORDPASKPD',
  'NOMORSERTIFIKAT',
  'CERTIFICATENO',
  'NOSERTIFIKAT',
  'NOMORLAPORAN',
  'NOMORSPK',
  'NOMORKONTRAK',
  'NOMORSURAT',
  'NOMORDOKUMEN',
]
const MEETING_DATES = ['HARITANGGAL', 'HARIDANTANGGAL', 'TANGGAL', 'TANGGALRAPAT', 'TANGGALPELAKSANAAN']
const LETTER_DATES = [
  'TANGGAL',
  'TGL',
  'TANGGALTERBIT',
  'TANGGALLAPORAN',
  'ISSUEDATE',
  'DATEOFISSUE',
  'TANGGALSURAT',
]
/** Two parties who sign tell the day in words, as minutes do. */
const TOLD_IN_WORDS: ReadonlySet<InspectedKind> = new Set(['contract', 'other'])
const SUBJECTS = ['HAL', 'PERIHAL', 'ACARA', 'AGENDA', 'AGENDARAPAT', 'KEGIATAN', 'TENTANG', 'TOPIK', 'UNTUK']
const HEAD_LINES = 15
const MEETINGS: ReadonlySet<InspectedKind> = new Set(['minutes', 'attendance_list'])

/** Reads documents that are not enacted: letters, minutes, reports, budgets. */
export function describeOther(
  kind: InspectedKind,
  { lines, labels, titleAt }: { lines: readonly Line[]; labels: Labels; titleAt: number | undefined },
): Statement {
  const closing = findSignOff(lines)
  const told = TOLD_IN_WORDS.has(kind) ? toldDate(lines) : undefined
  const date = MEETINGS.has(kind) ? meetingDate(lines, labels) : (told ?? letterDate(lines, labels))
  return {
    ...numberOf(lines, labels),
    date: date ?? closing?.date ?? { state: 'absent' },
    subject: subjectOf(lines, labels, titleAt),
    issuer: letterheadOf(lines),
    signatory: closing?.signatory ?? { state: 'absent' },
    office: closing?.office ?? null,
    place: closing?.place ?? null,
    closing,
    promulgation: 'absent',
    subjectLines: [titleAt ?? 0, (titleAt ?? 0) + 4],
  }
}

function numberOf(lines: readonly Line[], labels: Labels): Pick<Statement, 'number' | 'numberYear'> {
  const label = firstLabel(labels, NUMBER)
  if (label !== undefined) return parseNumber(label.value, label.page)
  // "Nomor 700/12/2024", "Nomor Laporan : 700/12/2024"; never a sentence that begins with the word.
  const bare = lines
    .slice(0, 30)
    .find(({ text }) => /^(?:NOMOR|Nomor|No\.)\s+(?:[\p{L} ]{1,20}:\s*)?(?=\S*\d)\S/u.test(text))
  if (bare === undefined) return { number: { state: 'absent' }, numberYear: { state: 'absent' } }
  return parseNumber(bare.text.replace(/^\S+\s+(?:[\p{L} ]{1,20}:\s*)?/u, ''), bare.page)
}

/** The day of the meeting, labelled or told in words: "Pada hari ini Senin tanggal lima …". */
function meetingDate(lines: readonly Line[], labels: Labels): Slot<string> | undefined {
  const label = firstLabel(labels, MEETING_DATES)
  const labelled = label === undefined ? undefined : findDate(label.value)
  if (label !== undefined && labelled !== undefined)
    return { state: 'filled', value: labelled, page: label.page }
  return toldDate(lines) ?? headDate(lines)
}

/** "Pada hari ini Senin tanggal lima bulan Mei tahun dua ribu dua puluh empat". */
function toldDate(lines: readonly Line[]): Slot<string> | undefined {
  const at = lines.findIndex(({ text }) => /\bpada hari(?: ini)?\b/i.test(text))
  if (at < 0) return undefined
  const told = lines
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ')
  const value = findDate(told)
  return value === undefined ? undefined : { state: 'filled', value, page: lines[at]?.page ?? 1 }
}

/** A date on a line of its own in the head, without a label. */
function headDate(lines: readonly Line[]): Slot<string> | undefined {
  const line = lines.slice(0, HEAD_LINES).find(({ text }) => text.length < 50 && findDate(text) !== undefined)
  const value = line === undefined ? undefined : findDate(line.text)
  return line === undefined || value === undefined ? undefined : { state: 'filled', value, page: line.page }
}

function letterDate(lines: readonly Line[], labels: Labels): Slot<string> | undefined {
  const [first] = findPlaceDates(lines)
  if (first !== undefined) return first.date
  const label = firstLabel(labels, LETTER_DATES)
  const value = label === undefined ? undefined : findDate(label.value)
  return label === undefined || value === undefined ? undefined : { state: 'filled', value, page: label.page }
}

function subjectOf(lines: readonly Line[], labels: Labels, titleAt: number | undefined): string | null {
  const label = firstLabel(labels, SUBJECTS)
  if (label !== undefined && (titleAt === undefined || label.at < titleAt + 20)) {
    const value = wholeValue(lines, label)
    if (value !== '') return value
  }
  return titleAt === undefined ? null : titleText(lines, titleAt)
}

/** The heading and the capitals right under it. */
function titleText(lines: readonly Line[], titleAt: number): string | null {
  const pieces: string[] = []
  for (const { text, page } of lines.slice(titleAt, titleAt + 6)) {
    const goesOn = pieces.length === 0 || (text === text.toUpperCase() && page === lines[titleAt]?.page)
    if (!goesOn || beginsLike(keyOf(text), 'NOMOR') || /:/.test(text)) break
    pieces.push(text)
  }
  return pieces.length === 0 ? null : pieces.join(' ')
}
