import { type DocumentText, textOf } from '../document-text.ts'
import { chooseEnds } from '../ocr/choose-ends.ts'
import { completeUnderInk } from '../ocr/complete-under-ink.ts'
import { pictureAsPdf } from '../ocr/picture-as-pdf.ts'
import { recognisePicture } from '../ocr/recognise-picture.ts'
import { recogniseWatermark } from '../ocr/recognise-watermark.ts'
import { countTiffFrames } from './count-tiff-frames.ts'

/** A scanned paper, a page or many in one file: as with a PDF of pictures, its first and last pages are recognised, at most `limit`. */
export async function readTiff(path: string, limit: number): Promise<DocumentText> {
  const pageCount = await countTiffFrames(path)
  if (pageCount === undefined)
    return textOf({ readability: 'unreadable', format: 'image', trouble: 'broken_file' })
  const pages = Array.from({ length: pageCount }, () => '')
  const recognisedPages: number[] = []
  const watermarks: string[] = []
  const numbers = pages.map((_, index) => index + 1)
  for (const number of limit > 0 ? chooseEnds(numbers, limit) : []) {
    const read = await readFrame(path, number, recognisedPages.length === 0)
    if (read === undefined) continue
    pages[number - 1] = read.text
    watermarks.push(...read.laidOver)
    recognisedPages.push(number)
  }
  return textOf({
    readability: 'scanned',
    format: 'image',
    ...{ pageCount, pages, watermarks },
    recognisedPages: recognisedPages.toSorted((a, b) => a - b),
  })
}

interface Frame {
  readonly text: string
  /** Words across it. */
  readonly laidOver: readonly string[]
}

async function readFrame(path: string, number: number, isFirst: boolean): Promise<Frame | undefined> {
  const printed = await pictureAsPdf(path, number)
  const text = printed === undefined ? undefined : await recognisePicture(printed.jpeg)
  if (printed === undefined || text === undefined || text.trim() === '') return undefined
  return {
    text: await completeUnderInk(text, printed.pdf, 1),
    laidOver: isFirst ? await recogniseWatermark(printed.pdf, 1) : [],
  }
}
