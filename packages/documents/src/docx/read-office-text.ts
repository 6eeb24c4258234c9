import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentText, type TextTrouble, textOf } from '../document-text.ts'
import { type NodeEnd, runLimitedNode } from '../process/limited-node.ts'
import { type OfficeMessage, officeMessage } from './office-message.ts'

const MAX_FILE_BYTES = 64 * 1024 * 1024
const LIMITS = {
  ...{ addressSpaceMiB: 1792, heapMiB: 160, writableMiB: 256 },
  ...{ cpuSeconds: 30, silenceMs: 30_000 },
}
const READER = fileURLToPath(new URL('./print-office.ts', import.meta.url))
const READABLE_FOLDERS = [fileURLToPath(new URL('../../', import.meta.url))]

/** Text of a DOCX, XLSX, PPTX, ODT, ODS or ODP, read by a limited child process. */
export async function readOfficeText(path: string): Promise<DocumentText> {
  if (statSync(path).size > MAX_FILE_BYTES) return unread('too_large')
  const message = await readMessage(path)
  switch (message.kind) {
    case 'timed_out':
    case 'too_large':
      return unread(message.kind)
    case 'text':
      return wordText(message)
    case 'slides':
      return paged(message, message.pages)
    case 'sheets': {
      const pageNames = message.pages.map(({ name }) => name)
      const pages = message.pages.map(({ text }) => text)
      return { ...paged(message, pages), pageNames }
    }
    case 'refused':
      return refusalOf(message.reason)
  }
}

/** Its pages are counted: a page is a slide or a sheet. */
function paged({ format, isCut }: OfficeMessage & { kind: 'slides' | 'sheets' }, pages: readonly string[]) {
  return textOf({ readability: 'readable', format, isCut, pages, pageCount: pages.length })
}

function wordText({ watermarks, margins, ...found }: OfficeMessage & { kind: 'text' }): DocumentText {
  const { format, pages, isCut, hasOpenChanges } = found
  const marks = [...watermarks, ...margins.flatMap((margin) => margin.split('\n'))]
  const filled = marks.map((mark) => mark.trim()).filter((mark) => mark !== '')
  return textOf({ readability: 'readable', format, pages, isCut, watermarks: filled, hasOpenChanges })
}

function refusalOf(reason: (OfficeMessage & { kind: 'refused' })['reason']): DocumentText {
  if (reason === 'encrypted')
    return textOf({ readability: 'encrypted', format: 'docx', trouble: 'file_locked' })
  if (reason === 'unknown') return { ...unread('unknown_format'), format: 'unknown' }
  return unread(reason === 'too_large' ? 'too_large' : 'broken_file')
}

type Answer = OfficeMessage | { readonly kind: 'timed_out' | 'too_large' }

async function readMessage(path: string): Promise<Answer> {
  const input = openSync(path, 'r')
  try {
    const job = { script: READER, input, readableFolders: READABLE_FOLDERS, limits: LIMITS }
    const lines = runLimitedNode(job)
    const first = await lines.next()
    if (first.done === true) return { kind: limitOf(first.value) }
    await lines.return({ ended: 'exited', code: 0 })
    return officeMessage.parse(JSON.parse(first.value))
  } finally {
    closeSync(input)
  }
}

/** Node ends itself, by a signal or with a code, where its memory does not suffice. */
const limitOf = (end: NodeEnd) =>
  end.ended === 'stopped' && end.because === 'time' ? 'timed_out' : 'too_large'

function unread(trouble: TextTrouble): DocumentText {
  return textOf({ readability: 'unreadable', format: 'docx', trouble })
}
