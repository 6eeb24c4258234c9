import type { DocumentText } from '../document-text.ts'
import { recogniseWatermark } from '../ocr/recognise-watermark.ts'
import { measurePdfPage } from '../pages/measure-pdf-page.ts'
import { type ReadingOptions, readDocumentText } from '../read-document-text.ts'
import { type InspectedText, inspectText } from './inspect-text.ts'
import { NO_SIGNATURES, readSignatures } from './read-signatures.ts'
import { mayBeSlides } from './slides.ts'

export interface InspectedDocument extends InspectedText {
  readonly pageTexts: readonly string[]
  /** Of the sheets of a workbook; empty where pages have no names. */
  readonly pageNames: readonly string[]
}

export interface InspectingOptions extends ReadingOptions {
  /** The instant that certificates of signatures are held against. */
  readonly at: Date
}

/** Reads a file and finds out what it is and says of itself. */
export async function inspectDocument(path: string, options: InspectingOptions): Promise<InspectedDocument> {
  const text = await readDocumentText(path, options)
  // What it starts comes before judging the text, which leaves much behind in memory.
  const signed = text.format === 'pdf' ? await readSignatures(path, options.at) : NO_SIGNATURES
  const { inspection, details } = await lookTwice(await stand(text, path), path, options)
  const issues = [...inspection.issues, ...signed.issues]
  return {
    inspection: { ...inspection, signatures: signed.signatures, issues },
    details,
    pageTexts: text.pages,
    pageNames: text.pageNames,
  }
}

/** Few words on each page make slides only where the pages lie: the first is measured where that decides. */
async function stand(text: DocumentText, path: string): Promise<DocumentText> {
  if (text.format !== 'pdf' || !mayBeSlides(text)) return text
  const size = await measurePdfPage(path, 1)
  return typeof size === 'string' ? text : { ...text, isUpright: size.heightPoints > size.widthPoints }
}

const LONGEST_LETTERS = 1_000_000

/**
 * Before anything is said to be enacted, its first page is looked at as a picture: a word laid across it may be one, and
 * no text.
 */
async function lookTwice(text: DocumentText, path: string, options: ReadingOptions): Promise<InspectedText> {
  const found = inspectText(text)
  const isText = text.format === 'pdf' && text.readability === 'readable' && options.recognisedPages !== 0
  // Judging a very long text leaves no room for recognition beside it.
  const isLong = text.pages.reduce((sum, page) => sum + page.length, 0) > LONGEST_LETTERS
  if (!isText || isLong || found.inspection.status !== 'enacted') return found
  const laidOver = await recogniseWatermark(path, 1)
  return laidOver.length === 0
    ? found
    : inspectText({ ...text, watermarks: [...text.watermarks, ...laidOver] })
}
