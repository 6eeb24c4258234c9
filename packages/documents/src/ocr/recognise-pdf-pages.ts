import type { DocumentText } from '../document-text.ts'
import { chooseEnds } from './choose-ends.ts'
import { isNearlyEmpty } from '../pdf/nearly-empty.ts'
import { completeUnderInk } from './complete-under-ink.ts'
import { drawPage } from './draw-page.ts'
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
  const picture = await drawPage(path, number, ['-gray', '-png'])
  if (picture === undefined || picture.length === 0) return picture === undefined ? undefined : ''
  const text = await recognisePicture(picture)
  return text === undefined ? undefined : await completeUnderInk(text, path, number)
}
