import { anchorIn } from './find-closing.ts'
import { findDate } from './indonesian-date.ts'
import type { Line } from './line.ts'
import { columnBelow } from './signature-block.ts'

/** Whether a gazette has it: `blank` where the place is there and still open. */
export type Promulgation = 'absent' | 'blank' | 'filled'

const GAZETTE = /^\(?(?:TAMBAHAN\s+)?(?:LEMBARAN|BERITA)\s+(?:DAERAH|NEGARA)\b(.*)$/
const DATE_LINES = 4

/** What follows the enactment: "Diundangkan di … pada tanggal …" and the gazette's year and number. */
export function findPromulgation(lines: readonly Line[], closingAt: number): Promulgation {
  const found = [promulgatedOn(lines, closingAt), gazetteEntry(lines, closingAt)].filter(
    (each) => each !== 'absent',
  )
  if (found.length === 0) return 'absent'
  return found.includes('blank') ? 'blank' : 'filled'
}

function promulgatedOn(lines: readonly Line[], closingAt: number): Promulgation {
  for (const [offset, line] of lines.slice(closingAt).entries()) {
    const anchor = anchorIn(line, closingAt + offset, ['DIUNDANGKANDI'])
    if (anchor === undefined) continue
    const below = columnBelow(lines, anchor)
      .slice(0, DATE_LINES)
      .map((segments) => segments.map(({ text }) => text).join(' '))
    // A narrow column breaks before the year.
    const isDated = below.some((text, index) => findDate(`${text} ${below[index + 1] ?? ''}`) !== undefined)
    return isDated ? 'filled' : 'blank'
  }
  return 'absent'
}

function gazetteEntry(lines: readonly Line[], closingAt: number): Promulgation {
  for (const { segments } of lines.slice(closingAt)) {
    for (const { text } of segments) {
      const rest = GAZETTE.exec(text)?.[1]
      if (rest === undefined) continue
      const number = /\bNOMOR\b\s*:?\s*(.*)$/i.exec(rest)?.[1]
      // A gazette named in a long line that breaks before its number is not a blank one.
      if (number === undefined) continue
      return /\d/.test(number.replace(/TAHUN.*$/i, '')) ? 'filled' : 'blank'
    }
  }
  return 'absent'
}
