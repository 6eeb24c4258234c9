import type { DocumentText } from '../document-text.ts'
import { isNearlyEmpty } from '../pdf/nearly-empty.ts'
import { chooseEnds } from './choose-ends.ts'
import { completeUnderInk } from './complete-under-ink.ts'
import { drawPage } from './draw-page.ts'
import { joinReadings } from './join-readings.ts'
import { recognisePicture } from './recognise-picture.ts'
import { recogniseWatermark } from './recognise-watermark.ts'

/** Recognises the pages without text, at most `limit`: the first ones tell what it is, the last ones who signed it. */
export async function recognisePdfPages(
  text: DocumentText,
  path: string,
  limit: number,
): Promise<DocumentText> {
  const pages = [...text.pages]
  const recognisedPages: number[] = []
  for (const number of chooseEnds(emptyPages(pages), limit)) {
    const recognised = await recognisePage(path, number)
    if (recognised === undefined) break
    if (recognised.trim() === '') continue
    pages[number - 1] = recognised
    recognisedPages.push(number)
  }
  const [first] = recognisedPages
  const laidOver = first === undefined ? [] : await recogniseWatermark(path, first)
  return {
    ...text,
    pages,
    recognisedPages: recognisedPages.toSorted((a, b) => a - b),
    watermarks: [...text.watermarks, ...laidOver],
  }
}

function emptyPages(pages: readonly string[]): readonly number[] {
  return pages.flatMap((page, index) => (isNearlyEmpty(page) ? [index + 1] : []))
}

async function recognisePage(path: string, number: number): Promise<string | undefined> {
  // Not packed: packing a noisy scan takes longer than reading it.
  const picture = await drawPage(path, number, ['-gray'])
  if (picture === undefined || picture.length === 0) return picture === undefined ? undefined : ''
  const text = await recognisePicture(picture, { dotsPerInch: DOTS_PER_INCH })
  return text === undefined ? undefined : await completeUnderInk(text, path, number)
}

/** A page read once more as one block of lines: a black stamp that broke its lines the first time may leave them whole. */
export async function recogniseAgain(text: string, path: string, number: number): Promise<string> {
  const picture = await drawPage(path, number, ['-gray'])
  if (picture === undefined || picture.length === 0) return text
  const again = await recognisePicture(picture, { layout: 'block', dotsPerInch: DOTS_PER_INCH })
  return joinReadings(text, again ?? '')
}

/** Of a sheet of A4 or F4 drawn to the longest side that recognition takes. */
const DOTS_PER_INCH = 240
