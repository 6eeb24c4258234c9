import type { PDFPageProxy } from 'unpdf/pdfjs'
import { z } from 'zod'

/** What somebody laid over a page in a PDF reader. */
export interface Annotation {
  readonly kind: string
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

const annotations = z.array(
  z.object({
    subtype: z.string().nullish(),
    rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    annotationFlags: z.number().catch(0),
  }),
)
/** Flags of PDF: hidden, and not to be looked at. */
const UNSEEN = 2 | 32
/** They show nothing of their own, or a mark at the edge to be opened. */
const NOTHING_OVER_TEXT = ['Link', 'Popup', 'Text']

export async function annotationsOn(page: PDFPageProxy): Promise<readonly Annotation[]> {
  return annotations
    .parse(await page.getAnnotations())
    .filter(({ annotationFlags }) => (annotationFlags & UNSEEN) === 0)
    .map(({ subtype, rect: [left, bottom, right, top] }) => ({
      ...{ kind: subtype ?? '', left, bottom, width: right - left, height: top - bottom },
    }))
    .filter(({ kind }) => !NOTHING_OVER_TEXT.includes(kind))
}
