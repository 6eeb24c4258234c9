import { drawPage } from '../../ocr/draw-page.ts'
import { readPgm } from '../../ocr/grey-picture.ts'
import { buildTiff, type TiffPage } from '../../testing/build-tiff.ts'

/** Pages of a PDF as pictures in one TIFF, as an office scanner keeps them. */
export async function scanTiff(pdfPath: string, numbers: readonly number[]): Promise<Buffer> {
  const pages: TiffPage[] = []
  for (const number of numbers) {
    const page = readPgm((await drawPage(pdfPath, number, ['-gray'])) ?? Buffer.alloc(0))
    if (page === undefined) throw new Error('The page cannot be drawn.')
    pages.push(page)
  }
  return buildTiff(pages)
}
