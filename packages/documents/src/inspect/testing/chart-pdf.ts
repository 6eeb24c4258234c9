import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'

const WIDTH = 110
const HEIGHT = 40

/** Steps and questions of a procedure with the way between them, and the words of each within it. */
export async function chartPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([595, 842])
  for (let step = 0; step < 8; step += 1) {
    const [x, y] = [90 + (step % 3) * 140, 760 - step * 85]
    const next = 90 + ((step + 1) % 3) * 140 + WIDTH / 2
    const below = y - (step % 2 === 0 ? HEIGHT / 2 : HEIGHT / 2 + 8)
    if (step % 2 === 0)
      page.drawRectangle({ x, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT, borderWidth: 0.8 })
    else trace(page, [x, y], [x + WIDTH / 2, y + 28], [x + WIDTH, y], [x + WIDTH / 2, y - 28], [x, y])
    page.drawText('Berkas lengkap', { x: x + 24, y: y + 2, size: 9 })
    page.drawText('dan benar', { x: x + 34, y: y - 9, size: 9 })
    trace(page, [x + WIDTH / 2, below], [x + WIDTH / 2, y - 42], [next, y - 42], [next, y - 62])
    trace(page, [next - 4, y - 58], [next, y - 62], [next + 4, y - 58])
  }
  return await document.save()
}

function trace(page: PDFPage, ...points: readonly (readonly [x: number, y: number])[]): void {
  for (const [index, [x, y]] of points.entries()) {
    const before = points[index - 1]
    if (before !== undefined)
      page.drawLine({ start: { x: before[0], y: before[1] }, end: { x, y }, thickness: 0.8 })
  }
}
