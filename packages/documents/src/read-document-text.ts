import { open } from 'node:fs/promises'
import { type DocumentText, type FileFormat, textOf } from './document-text.ts'
import { readOfficeText } from './docx/read-office-text.ts'
import { findPictureFacts } from './ocr/picture-facts.ts'
import { recognisePdfPages } from './ocr/recognise-pdf-pages.ts'
import { recognisePhoto } from './ocr/recognise-photo.ts'
import { readPdfText } from './pdf/read-pdf-text.ts'
import { readPlainText } from './text/read-plain-text.ts'
import { isTiff } from './tiff/count-tiff-frames.ts'
import { readTiff } from './tiff/read-tiff.ts'

const HEAD_BYTES = 256 * 1024
const DEFAULT_RECOGNISED_PAGES = 6

export interface ReadingOptions {
  /** How many pages without text may be recognised from their picture, which takes seconds each. 0: none. */
  readonly recognisedPages?: number
}

/** What a file says, page by page, whatever its format; it never throws about what is in the file. */
export async function readDocumentText(path: string, options: ReadingOptions = {}): Promise<DocumentText> {
  const limit = options.recognisedPages ?? DEFAULT_RECOGNISED_PAGES
  const head = await readHead(path)
  if (head.length === 0)
    return textOf({ readability: 'unreadable', format: 'unknown', trouble: 'empty_file' })
  const format = detectFileFormat(head)
  if (format === 'pdf') {
    const text = await readPdfText(path)
    return limit > 0 && text.trouble === undefined ? await recognisePdfPages(text, path, limit) : text
  }
  if (format === 'docx') return await readOfficeText(path)
  if (format === 'image') return await readPicture(path, head, limit)
  if (format === 'tiff') return await readTiff(path, limit)
  if (format === 'old_word') return oldWord(head)
  return await readPlainText(path, head)
}

async function readHead(path: string): Promise<Buffer> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  return buffer.subarray(0, bytesRead)
}

/** By what the file begins with, since names lie. A PDF may have some bytes before its mark. */
function detectFileFormat(head: Buffer): FileFormat | 'old_word' | 'tiff' {
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.toString('latin1', 0, 2) === 'PK') return 'docx'
  if (head.toString('hex', 0, 4) === 'd0cf11e0') return 'old_word'
  if (isTiff(head)) return 'tiff'
  if (findPictureFacts(head) !== undefined) return 'image'
  return 'text'
}

async function readPicture(path: string, head: Buffer, limit: number): Promise<DocumentText> {
  const picture = findPictureFacts(head)
  const recognised = limit > 0 ? await recognisePhoto(path) : undefined
  const pages = [recognised ?? '']
  const recognisedPages = recognised === undefined ? [] : [1]
  const facts = picture === undefined ? {} : { picture }
  return textOf({ readability: 'scanned', format: 'image', pageCount: 1, pages, recognisedPages, ...facts })
}

/** Word keeps a document with a password in the container of its old format. */
function oldWord(head: Buffer): DocumentText {
  const locked = head.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return locked
    ? textOf({ readability: 'encrypted', format: 'docx', trouble: 'file_locked' })
    : textOf({ readability: 'unreadable', format: 'unknown', trouble: 'old_word' })
}
