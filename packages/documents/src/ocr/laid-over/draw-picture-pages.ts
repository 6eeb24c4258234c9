import type { GreyPicture } from '../grey-picture.ts'
import { pictureAsPdf } from '../picture-as-pdf.ts'
import { drawGreyPages } from './draw-grey-pages.ts'

/** Pages of a TIFF, or another picture, as those of a PDF are drawn; fewer where one of them cannot be. */
export async function drawPicturePages(
  path: string,
  first: number,
  last: number,
): Promise<readonly GreyPicture[]> {
  const pages: GreyPicture[] = []
  for (let number = first; number <= last; number += 1) {
    const printed = await pictureAsPdf(path, number)
    const [page] = printed === undefined ? [] : await drawGreyPages(printed.pdf, 1, 1)
    if (page === undefined) return pages
    pages.push(page)
  }
  return pages
}
