import { unreadable } from '../document-issue.ts'
import { isFile, type ReadingOptions, readDocumentText } from '../read-document-text.ts'
import { type InspectedText, inspectText } from './inspect-text.ts'
import { NO_SIGNATURES, readSignatures } from './read-signatures.ts'

export interface InspectedDocument extends InspectedText {
  readonly pageTexts: readonly string[]
}

export interface InspectingOptions extends ReadingOptions {
  /** The instant that certificates of signatures are held against. */
  readonly at: Date
}

/** Reads a file and finds out what it is and says of itself. */
export async function inspectDocument(path: string, options: InspectingOptions): Promise<InspectedDocument> {
  if (!(await isFile(path)))
    throw unreadable('file.not_found', `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`)
  const text = await readDocumentText(path, options)
  // What it starts comes before judging the text, which leaves much behind in memory.
  const signed = text.format === 'pdf' ? await readSignatures(path, options.at) : NO_SIGNATURES
  const { inspection, details } = inspectText(text)
  const issues = [...inspection.issues, ...signed.issues]
  return {
    inspection: { ...inspection, signatures: signed.signatures, issues },
    details,
    pageTexts: text.pages,
  }
}
