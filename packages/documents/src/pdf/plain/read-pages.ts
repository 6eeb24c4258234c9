import { getDocument, PasswordException, type PDFDocumentProxy, VerbosityLevel } from 'unpdf/pdfjs'
import { saysOutOfMemory } from './out-of-memory.ts'
import type { PageMessage } from './page-message.ts'
import { PageTooLong, readPage } from './read-page.ts'

/** More pages than are kept of any document. */
const MOST_PAGES = 5_000
/** Nothing is drawn, fetched, or taken from this machine. */
export const TEXT_ALONE = {
  ...{ disableFontFace: true, useSystemFonts: false, useWasm: false, useWorkerFetch: false },
  ...{ enableXfa: false, verbosity: VerbosityLevel.ERRORS },
}

/** The pages of a PDF by pdf.js, which hangs on some hostile files: only to be run where it can be stopped. */
export async function* readPages(data: Uint8Array): AsyncGenerator<PageMessage> {
  try {
    const document = await getDocument({ data, ...TEXT_ALONE }).promise
    yield* pagesOf(document)
  } catch (error) {
    yield { kind: 'refused', trouble: troubleOf(error), pageCount: null }
  }
}

/** A page that is broken is empty, as long as one of them is whole. */
async function* pagesOf(document: PDFDocumentProxy): AsyncGenerator<PageMessage> {
  const pageCount = document.numPages
  let isUpright: boolean | undefined
  for (let number = 1; number <= Math.min(pageCount, MOST_PAGES); number += 1) {
    try {
      const page = await document.getPage(number)
      const { stands, ...laidOut } = await readPage(page)
      isUpright ??= stands
      yield { kind: 'page', ...laidOut }
      page.cleanup()
    } catch (error) {
      if (error instanceof PageTooLong || saysOutOfMemory(error)) throw error
      yield { kind: 'page', text: '', slanted: [] }
    }
  }
  yield isUpright === undefined
    ? { kind: 'refused', trouble: 'broken_file', pageCount }
    : { kind: 'end', pageCount, isUpright }
}

function troubleOf(error: unknown) {
  if (error instanceof PasswordException) return 'file_locked'
  return error instanceof PageTooLong || saysOutOfMemory(error) ? 'too_large' : 'broken_file'
}
