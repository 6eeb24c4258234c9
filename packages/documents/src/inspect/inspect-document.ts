import type { DocumentText } from '../document-text.ts'
import { drawGreyPages } from '../ocr/laid-over/draw-grey-pages.ts'
import { drawPicturePages } from '../ocr/laid-over/draw-picture-pages.ts'
import { readLaidOver } from '../ocr/laid-over/read-laid-over.ts'
import { recogniseAgain } from '../ocr/recognise-pdf-pages.ts'
import { recogniseWatermark } from '../ocr/recognise-watermark.ts'
import { measureEvenShare } from '../pages/measure-even-share.ts'
import { measurePdfPage } from '../pages/measure-pdf-page.ts'
import { mayBeLaidOver } from '../pdf/plain/laid-over/may-be-laid-over.ts'
import { type ReadingOptions, readDocumentText } from '../read-document-text.ts'
import { type InspectedText, inspectText } from './inspect-text.ts'
import { hasScreenShape } from './picture-kind.ts'
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
  const { inspection, details } = await lookTwice(await measured(text, path), path, options)
  const issues = [...inspection.issues, ...signed.issues]
  return {
    inspection: { ...inspection, signatures: signed.signatures, issues },
    details,
    pageTexts: text.pages,
    pageNames: text.pageNames,
  }
}

/** What only a look at the page or the picture decides, and costs time, is measured where it decides. */
async function measured(text: DocumentText, path: string): Promise<DocumentText> {
  if (text.picture === undefined || !hasScreenShape(text.picture)) return await stand(text, path)
  const evenShare = await measureEvenShare(path)
  return evenShare === undefined ? text : { ...text, picture: { ...text.picture, evenShare } }
}

/** Few words on each page make slides only where the pages lie. */
async function stand(text: DocumentText, path: string): Promise<DocumentText> {
  if (text.format !== 'pdf' || !mayBeSlides(text)) return text
  const size = await measurePdfPage(path, 1)
  return typeof size === 'string' ? text : { ...text, isUpright: size.heightPoints > size.widthPoints }
}

const LONGEST_LETTERS = 1_000_000
/** What may be held beside the letters of a longer text; where looking at its pages takes more, nobody has looked. */
const BESIDE_LONG_TEXT_MIB = 130

/**
 * Before anything is said to be enacted, its pages are looked at as pictures: a word laid across them may be one, and no
 * text. Where nobody can look, nobody says so.
 */
async function lookTwice(text: DocumentText, path: string, options: ReadingOptions): Promise<InspectedText> {
  // Judging a very long text leaves no room for anything beside it: no recognition, and who looks for lines and pictures has to
  // be gone before.
  const isLong = text.pages.reduce((sum, page) => sum + page.length, 0) > LONGEST_LETTERS
  const hasPages = text.format === 'pdf' || text.format === 'image'
  const before = isLong && hasPages ? await seeNothing(text, path, BESIDE_LONG_TEXT_MIB) : undefined
  const found = await readClosingAgain(text, path)
  if (found.inspection.status !== 'enacted' || !hasPages) return found
  const isSeen = options.recognisedPages !== 0 && text.readBy === undefined
  const see = isSeen ? seeLaidOver : seeNothing
  return inspectText({ ...text, ...(before ?? (await see(text, path))) })
}

const CLOSING = /\b(?:ditetapkan|dikeluarkan|disahkan|ditandatangani)\s+(?:di|oleh)\b/i

/** Where only the name is missing on a scanned page, it is read once more in another way before anybody says so. */
async function readClosingAgain(text: DocumentText, path: string): Promise<InspectedText> {
  const found = inspectText(text)
  const isMissing = found.inspection.issues.some(({ code }) => code === 'signatory_missing')
  const number = text.recognisedPages.find((page) => CLOSING.test(text.pages[page - 1] ?? ''))
  if (text.format !== 'pdf' || !isMissing || number === undefined) return found
  const again = await recogniseAgain(text.pages[number - 1] ?? '', path, number)
  return inspectText({ ...text, pages: text.pages.with(number - 1, again) })
}

/** What is wide and pale on scanned pages of a PDF was looked for when they were recognised. */
async function seeLaidOver(text: DocumentText, path: string): Promise<Partial<DocumentText>> {
  const draw = text.format === 'pdf' ? drawGreyPages : drawPicturePages
  const drawPages = (first: number, last: number) => draw(path, first, last)
  const { words, unreadPage, isLookedAt } = await readLaidOver(drawPages, text.pages.length)
  if (!isLookedAt) return await seeNothing(text, path)
  const isPaleSeen = words.length > 0 || text.readability === 'scanned'
  const pale = isPaleSeen ? [] : await recogniseWatermark(path, 1)
  const unread = unreadPage === undefined ? {} : { coveredPage: unreadPage }
  return { watermarks: [...text.watermarks, ...words, ...pale], ...unread }
}

async function seeNothing(
  { format }: DocumentText,
  path: string,
  mostMiB?: number,
): Promise<Partial<DocumentText>> {
  const mayBe = format === 'image' || (await mayBeLaidOver(path, mostMiB))
  return mayBe ? { hasUnseenPictures: true } : {}
}
