import { type DocumentText, type TextTrouble, textOf } from '../document-text.ts'
import { type CommandEnd, runLimitedCommand } from '../process/limited-command.ts'
import { STANDARD_INPUT } from '../process/nameless-file.ts'
import type { StopReason } from '../process/stop-reason.ts'
import { isNearlyEmpty } from './nearly-empty.ts'
import { readWithoutPoppler } from './plain/read-without-poppler.ts'
import { hasTornLetters, slantedWords } from './slanted-words.ts'

const MEBIBYTE = 1024 * 1024
/** Of text, more than any document has; it is read at once. */
const OUTPUT_BYTES = 12 * MEBIBYTE
const LIMITS = {
  ...{ addressSpaceMiB: 384, writableMiB: 192 },
  ...{ cpuSeconds: 15, wallMs: 30_000, outputBytes: OUTPUT_BYTES },
}
const PAGES_FOR_WATERMARKS = 2

/**
 * The text of a PDF, page by page, laid out as on paper. Parsed by poppler in a process of its own: a parser inside
 * ours would hang or die of hostile files. Where poppler is missing, another reads.
 */
export async function readPdfText(path: string): Promise<DocumentText> {
  const args = ['-layout', '-enc', 'UTF-8', '-eol', 'unix', STANDARD_INPUT, '-']
  const end = await runLimitedCommand({ command: 'pdftotext', args, input: path, limits: LIMITS })
  if (end.ended === 'missing') return await readWithoutPoppler(path)
  if (end.ended === 'stopped') return refused('unreadable', troubles[end.because])
  if (end.code !== 0) return await explainFailure(end, path)

  const pages = splitPages(end.output.toString('utf8'))
  if (pages.length === 0) return refused('unreadable', 'broken_file')
  const watermarks = pages.slice(0, PAGES_FOR_WATERMARKS).some(hasTornLetters)
    ? await readSlantedWords(path, pages)
    : []
  const readability = pages.every(isNearlyEmpty) ? 'scanned' : 'readable'
  return textOf({ readability, format: 'pdf', pageCount: pages.length, pages, watermarks })
}

/**
 * Slanted words are torn apart by the layout; in the order in which they were written they stand whole, or letter by
 * letter.
 */
async function readSlantedWords(path: string, pages: readonly string[]): Promise<readonly string[]> {
  const form = ['-enc', 'UTF-8', '-eol', 'unix', STANDARD_INPUT, '-']
  const args = ['-raw', '-l', String(PAGES_FOR_WATERMARKS), ...form]
  const end = await runLimitedCommand({ command: 'pdftotext', args, input: path, limits: LIMITS })
  if (end.ended !== 'exited' || end.code !== 0) return []
  return slantedWords(end.output.toString('utf8'), pages.slice(0, PAGES_FOR_WATERMARKS).join('\n'))
}

/** Every page ends with a form feed. */
function splitPages(text: string): readonly string[] {
  const pages = text.split('\f')
  return pages.at(-1)?.trim() === '' ? pages.slice(0, -1) : pages
}

const troubles = {
  time: 'timed_out',
  size: 'too_large',
  crash: 'broken_file',
  // The kernel does, where memory is short.
  kill: 'too_large',
} as const satisfies Record<StopReason, TextTrouble>

async function explainFailure(end: CommandEnd & { ended: 'exited' }, path: string): Promise<DocumentText> {
  if (/incorrect password|encrypt|permission/i.test(end.complaint)) return refused('encrypted', 'file_locked')
  if (/out of memory|bad_alloc/i.test(end.complaint)) return refused('unreadable', 'too_large')
  const pageCount = await countPages(path)
  return { ...refused('unreadable', 'broken_file'), pageCount }
}

async function countPages(path: string): Promise<number | null> {
  const job = { command: 'pdfinfo', args: [STANDARD_INPUT], input: path, limits: LIMITS }
  const end = await runLimitedCommand(job)
  if (end.ended !== 'exited') return null
  const count = /^Pages:\s+(\d+)/m.exec(end.output.toString('utf8'))?.[1]
  return count === undefined ? null : Number(count)
}

function refused(readability: 'encrypted' | 'unreadable', trouble: TextTrouble): DocumentText {
  return textOf({ readability, format: 'pdf', trouble })
}
