export type { PageRefusal } from './drawn-page.ts'

import { drawPdfPage } from './draw-pdf-page.ts'
import { drawPicture } from './draw-picture.ts'
import { drawTiffPage } from './draw-tiff-page.ts'
import { type DrawnPage, refused, type WantedPage } from './drawn-page.ts'

const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** One page as a picture that holds nothing but dots: drawn by processes of their own, within limits. */
export async function drawPage(mediaType: string, wanted: WantedPage): Promise<DrawnPage> {
  if (mediaType === 'application/pdf') return drawPdfPage(wanted)
  if (mediaType === 'image/tiff') return drawTiffPage(wanted)
  // Any other picture is one page.
  return pictures.has(mediaType) && wanted.page === 1 ? drawPicture(wanted) : refused('no_such_page')
}
