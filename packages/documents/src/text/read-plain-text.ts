import { createReadStream } from 'node:fs'
import { readCsvText } from '../csv/read-csv-text.ts'
import { UnreadableDocument } from '../document-issue.ts'
import { type DocumentText, textOf } from '../document-text.ts'
import { decodeText } from './decode-text.ts'

const MAX_LETTERS = 8_000_000
/** What no text holds, but programs and archives do from their first bytes on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const NOT_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/** A file of plain text; form feeds part its pages, as printers have it. */
export async function readPlainText(path: string, head: Uint8Array): Promise<DocumentText> {
  try {
    let text = ''
    let isCut = false
    for await (const piece of decodeText(createReadStream(path), head).text) {
      text += piece
      isCut = text.length > MAX_LETTERS
      if (isCut) break
    }
    if (NOT_TEXT.test(text) || /^\s*<(?:!doctype|html|svg|\?xml)/i.test(text)) return unknown()
    const table = await readCsvText(text)
    if (table !== undefined) return textOf({ readability: 'readable', format: 'csv', pageCount: 1, ...table })
    const pages = text.split('\f')
    return textOf({ readability: 'readable', format: 'text', isCut, pages, pageCount: pages.length })
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    return unknown()
  }
}

function unknown(): DocumentText {
  return textOf({ readability: 'unreadable', format: 'unknown', trouble: 'unknown_format' })
}
