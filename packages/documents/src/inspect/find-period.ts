import type { Line } from './line.ts'
import type { Statement } from './statement.ts'

const YEARS = String.raw`((?:19|20)\d{2}(?:\s*(?:[-–—/]|sampai dengan|s\.?\s?d\.?)\s*(?:19|20)\d{2})?)`
const PERIOD = new RegExp(
  String.raw`\b(?:tahun anggaran|periode(?: tahun)?|tahun|triwulan [ivx]+|semester [ivx]+|(?:triwulan|semester) \p{L}+)\s*:?\s*(?:tahun\s+)?${YEARS}`,
  'iu',
)
/** A span of years on its own: "2024-2028". */
const SPAN = /(?<![\d/])((?:19|20)\d{2}\s*[-–—]\s*(?:19|20)\d{2})(?![\d/])/
/** "Nomor 12 Tahun 2023" is when an act was made, and nothing's period. */
const NUMBER_OF_ACT = /\b(?:nomor|no\.?)\s*:?\s*\S{1,40}\s+tahun\s+\d{4}\b/gi
const HEAD_LINES = 30

/** The years that a document is about: those in its subject, else those that stand in its head. */
export function findPeriod(lines: readonly Line[], { subject }: Statement): string | null {
  // The years in the name of what is amended or revoked are not those of what does it.
  const told = /^(?:pencabutan|perubahan)\b/i.test(subject ?? '') ? null : periodIn(subject ?? '')
  if (told !== null) return told
  // An act is in force until it is revoked; the years in its preamble are those of other acts.
  if (lines.some(({ key }) => key.startsWith('MENIMBANG'))) return null
  for (const { text } of lines.slice(0, HEAD_LINES)) {
    const found = periodIn(text)
    if (found !== null) return found
  }
  return null
}

function periodIn(text: string): string | null {
  const own = text.replace(NUMBER_OF_ACT, ' ')
  const found = SPAN.exec(own)?.[1] ?? PERIOD.exec(own)?.[1]
  return found?.replace(/\s*(?:[-–—/]|sampai dengan|s\.?\s?d\.?)\s*/i, '-') ?? null
}
