import { unreadable } from '../document-issue.ts'
import { isFile, type ReadingOptions, readDocumentText } from '../read-document-text.ts'
import { type InspectedText, inspectText } from './inspect-text.ts'

export interface InspectedDocument extends InspectedText {
  readonly pageTexts: readonly string[]
}

/** Reads a file and finds out what it is and says of itself. */
export async function inspectDocument(
  path: string,
  options: ReadingOptions = {},
): Promise<InspectedDocument> {
  if (!(await isFile(path)))
    throw unreadable('file.not_found', `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`)
  const text = await readDocumentText(path, options)
  return { ...inspectText(text), pageTexts: text.pages }
}
