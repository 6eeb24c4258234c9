import { findOdfKind } from '../odf/odf-kind.ts'
import { readOdfPages, readOdfWorkbook } from '../odf/read-odf.ts'
import { PRESENTATION, readSlides } from '../pptx/read-slides.ts'
import { readWorkbook, WORKBOOK } from '../xlsx/read-workbook.ts'
import { checkZipDirectory } from '../zip/check-zip.ts'
import { type Archive, partOf } from '../zip/linked-parts.ts'
import { readZipDirectory } from '../zip/zip-directory.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import type { OfficeMessage } from './office-message.ts'
import { readWord, WORD } from './read-word.ts'

/** More text than anybody reads; what follows is left out. */
const MAX_LETTERS = 8_000_000

/** What the archive is shows in its parts. Only those that hold text are opened: a macro, or another archive, never is. */
async function readArchive(bytes: Buffer): Promise<OfficeMessage> {
  const entries = readZipDirectory(bytes)
  checkZipDirectory(entries, bytes.length)
  const archive: Archive = { bytes, entries }
  if (partOf(archive, WORD) !== undefined) return await readWord(archive, MAX_LETTERS)
  if (partOf(archive, PRESENTATION) !== undefined)
    return { kind: 'slides', format: 'pptx', ...(await readSlides(archive, MAX_LETTERS)) }
  if (partOf(archive, WORKBOOK) !== undefined)
    return { kind: 'sheets', format: 'xlsx', ...(await readWorkbook(archive)) }
  return await readOdf(archive)
}

async function readOdf(archive: Archive): Promise<OfficeMessage> {
  const kind = await findOdfKind(archive)
  if (kind === undefined) return { kind: 'refused', reason: 'unknown' }
  if (kind === 'spreadsheet') return { kind: 'sheets', format: 'ods', ...(await readOdfWorkbook(archive)) }
  const { pages, isCut, ...text } = await readOdfPages(archive, { kind, letters: MAX_LETTERS })
  if (kind === 'presentation') return { kind: 'slides', format: 'odp', pages, isCut }
  return { kind: 'text', format: 'odt', pages, isCut, ...text, watermarks: [] }
}

/** What an office file says, or why it is not read: it never throws. */
export async function readOffice(bytes: Buffer): Promise<OfficeMessage> {
  try {
    return await readArchive(bytes)
  } catch (error) {
    if (error instanceof ZipFault) return { kind: 'refused', reason: error.kind }
    return { kind: 'refused', reason: error instanceof RangeError ? 'too_large' : 'broken' }
  }
}
