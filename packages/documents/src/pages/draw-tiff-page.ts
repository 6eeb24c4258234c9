import { countTiffFrames } from '../tiff/count-tiff-frames.ts'
import { drawPicture } from './draw-picture.ts'
import { type DrawnPage, refused, type WantedPage } from './drawn-page.ts'

/** A page of what a scanner wrote, one or many in a file. */
export async function drawTiffPage(wanted: WantedPage): Promise<DrawnPage> {
  const pages = await countTiffFrames(wanted.path)
  if (pages === undefined) return refused('broken')
  return wanted.page <= pages ? await drawPicture(wanted) : refused('no_such_page')
}
