import type { PDFPageProxy } from 'unpdf/pdfjs'
import { type LaidOutPage, layOutPage } from './lay-out-page.ts'
import { type PlacedText, placeText } from './placed-text.ts'

/** More letters than any page has: a page with more is a bomb. */
const MOST_LETTERS = 2_000_000

export class PageTooLong extends Error {}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

interface ReadPage extends LaidOutPage {
  /** It is higher than wide. */
  readonly stands: boolean
}

/** As it is looked at, turned pages turned. It comes in parts, so that one without end can be left. */
export async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  return { ...layOutPage(await textsOn(page)), stands: height > width }
}

export async function textsOn(page: PDFPageProxy): Promise<readonly PlacedText[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const texts: PlacedText[] = []
  let letters = 0
  for await (const part of page.streamTextContent()) {
    const { items }: TextContent = part
    for (const item of items) {
      const text = 'str' in item ? placeText(item, transform) : undefined
      if (text === undefined) continue
      texts.push(text)
      letters += text.text.length
    }
    if (letters > MOST_LETTERS) throw new PageTooLong()
  }
  return texts
}
