import { parseNumber } from './act-heading.ts'
import { isBlank, type Slot } from './blank-slot.ts'
import { findClosing } from './find-closing.ts'
import { firstLabel, type Labelled, type Labels, wholeValue } from './labels.ts'
import { letterheadOf } from './letterhead.ts'
import { keyOf, type Line } from './line.ts'
import { findSignOff } from './sign-off.ts'
import { isNameOfOfficial, readDateSlot, readSignatory, type SignatureBlock } from './signature-block.ts'
import type { Statement } from './statement.ts'

const NUMBER = ['NOMORSOP', 'NOSOP', 'NOMORDOKUMEN', 'NODOKUMEN', 'NOMOR', 'NO']
/** The day it was approved comes before the day it takes effect. */
const DATES = [
  'TANGGALPENGESAHAN',
  'TGLPENGESAHAN',
  'TANGGALDISAHKAN',
  'TGLDISAHKAN',
  'TANGGALPENETAPAN',
  'TANGGALDITETAPKAN',
  'TANGGALEFEKTIF',
  'TGLEFEKTIF',
  'TANGGALBERLAKU',
  'TANGGALTERBIT',
]
/** The day it was written says nothing of its approval where that has a place of its own. */
const LESSER_DATES = ['TANGGALPEMBUATAN', 'TGLPEMBUATAN', 'TANGGAL']
const NAMES = ['NAMASOP', 'JUDULSOP', 'JUDUL', 'NAMAPROSEDUR']
const APPROVERS = ['DISAHKANOLEH', 'DITETAPKANOLEH', 'DISETUJUIOLEH']
const BLOCK_LINES = 14
const LEEWAY_COLUMNS = 18
const BLOCK_ENDS =
  /^(?:Nama SOP|Judul|Dasar Hukum|Kualifikasi|Keterkaitan|Unit Kerja|Revisi|Peralatan|Peringatan|Pencatatan)/i

/** Reads an SOP from the form on its first page (PermenPANRB 35/2012: number, dates, who approved it, name). */
export function describeProcedure(lines: readonly Line[], labels: Labels, titleAt: number): Statement {
  const number = firstLabel(labels, NUMBER)
  const closing = approval(lines, labels) ?? findClosing(lines, titleAt) ?? findSignOff(lines)
  const name = firstLabel(labels, NAMES)
  return {
    ...(number === undefined ? NO_NUMBER : parseNumber(number.value, number.page)),
    date: dateOf(labels) ?? closing?.date ?? { state: 'absent' },
    subject: name === undefined ? subjectBelow(lines, titleAt) : wholeValue(lines, name) || null,
    issuer: letterheadOf(lines),
    signatory: closing?.signatory ?? { state: 'absent' },
    office: closing?.office ?? null,
    place: closing?.place ?? null,
    closing,
    promulgation: 'absent',
    subjectLines: [titleAt, titleAt + 1],
  }
}

const NO_NUMBER = { number: { state: 'absent' }, numberYear: { state: 'absent' } } as const

function dateOf(labels: Labels): Slot<string> | undefined {
  const slots = DATES.flatMap((key) => {
    const label = labels.get(key)
    return label === undefined ? [] : [readDateSlot(label.value, label.page)]
  })
  if (slots.length > 0) return slots.find(({ state }) => state === 'filled') ?? slots[0]
  const label = firstLabel(labels, LESSER_DATES)
  return label === undefined ? undefined : readDateSlot(label.value, label.page)
}

function approval(lines: readonly Line[], labels: Labels): SignatureBlock | undefined {
  const label = firstLabel(labels, APPROVERS)
  if (label === undefined) return undefined
  const texts = blockBeside(lines, label)
  const read = readSignatory(texts, label.page)
  const isNamed = read.signatory.state === 'filled'
  const isOpen = read.signatory.state === 'blank' && read.signatory.isBare !== true
  const signatory = isNamed || isOpen ? read.signatory : (officialBelow(lines, label) ?? bare(label))
  return { place: null, date: { state: 'absent' }, office: read.office, signatory, at: label.at }
}

const bare = ({ page }: Labelled): Slot<string> => ({ state: 'blank', page, isBare: true })

/** A scan may lose the columns of the form: a name with the number of an official right below it is the one who approved. */
function officialBelow(lines: readonly Line[], { at, page }: Labelled): Slot<string> | undefined {
  const below = lines.slice(at + 1, at + OFFICIAL_WITHIN_LINES)
  const name = below.find(({ text }, index) => isNameOfOfficial(text, below[index + 1]?.text))?.text
  return name === undefined ? undefined : { state: 'filled', value: name, page }
}

const OFFICIAL_WITHIN_LINES = 7

function blockBeside(lines: readonly Line[], label: Labelled): readonly string[] {
  const texts = isBlank(label.value) ? [] : [label.value]
  const from = leftEdge(lines[label.at], label)
  for (const line of lines.slice(label.at + 1, label.at + BLOCK_LINES)) {
    const beside = line.segments
      .filter(({ at, text }) => at >= from && !isRestOfLabel(at, text, label))
      .map(({ text }) => text)
    const text = beside.join(' ')
    if (BLOCK_ENDS.test(text)) break
    if (text !== '') texts.push(text)
  }
  return texts
}

/** Under the last of several headings side by side stands what is centred there; else what begins where the label does. */
function leftEdge(line: Line | undefined, label: Labelled): number {
  const before = line?.segments.findLast(({ at }) => at < label.column)
  const isHeading = label.value === '' && before !== undefined
  return isHeading
    ? Math.max(before.at + before.text.length, label.column - LEEWAY_COLUMNS)
    : label.column - 2
}

/** "oleh" below "Disahkan", in its narrow cell. */
function isRestOfLabel(at: number, text: string, label: Labelled): boolean {
  return Math.abs(at - label.column) <= 2 && /^oleh\b/i.test(text)
}

function subjectBelow(lines: readonly Line[], titleAt: number): string | null {
  const next = lines[titleAt + 1]
  if (next === undefined || keyOf(next.text).startsWith('NOMOR')) return null
  return next.text
}
