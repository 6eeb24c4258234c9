import { AnnotationMode, type PDFPageProxy } from 'unpdf/pdfjs'
import { isHarmless } from '../../../ocr/laid-over/overlay-words.ts'
import { layOutPage } from '../lay-out-page.ts'
import { matrixOf, multiply } from '../matrix.ts'
import type { PlacedText } from '../placed-text.ts'
import { textsOn } from '../read-page.ts'
import { type Annotation, annotationsOn } from './annotations.ts'
import { drawMarks } from './draw-marks.ts'
import { liesOverText, linesLieOverText } from './lies-over-text.ts'
import { Sheet, scaleOf } from './sheet.ts'

/** How far apart, in dots, what belongs together may stand: letters of a word, and parts of a picture. */
const BETWEEN_LETTERS = 31
const BETWEEN_PICTURES = 7
/** What a person lays over a page on purpose, where it is wider than a code or an initial, in parts of the page. */
const STAMPS = ['Stamp', 'FreeText', 'Watermark']
const WIDTH_OF_STAMP = 0.25
/** In points: larger than any heading of an act. */
const SIZE_OF_MARK = 30
const LEAST_COVERED = 40

/** Whether something lies over the page that cannot be read: nothing is drawn, only where everything lies is looked at. */
export async function isLaidOver(page: PDFPageProxy): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = scaleOf(width, height)
  const view = matrixOf(page.getViewport({ scale }).transform)
  const newSheet = () => new Sheet(width * scale, height * scale)
  const [lines, edges, pictures, text] = [newSheet(), newSheet(), newSheet(), newSheet()]

  const annotations = await annotationsOn(page)
  if (annotations.some((each) => isStamp(each, width))) return true
  for (const { left, bottom, ...box } of annotations) {
    pictures.square(multiply(view, [box.width, 0, 0, box.height, left, bottom]))
  }
  const texts = await textsOn(page)
  const { slanted } = layOutPage(texts)
  if (slanted.length > 0 && !isHarmless(slanted.join(' '))) return true
  for (const each of texts) if (each.size < SIZE_OF_MARK) write(each, scale, text)
  if (texts.some((each) => each.size >= SIZE_OF_MARK && isUnreadOver(each, scale, text))) return true
  drawMarks(await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }), view, {
    lines,
    edges,
    pictures,
  })
  return (
    linesLieOverText(lines.mask, edges.mask, text.mask, BETWEEN_LETTERS) ||
    liesOverText(pictures.mask, text.mask, BETWEEN_PICTURES)
  )
}

function isStamp({ kind, width, height }: Annotation, pageWidth: number): boolean {
  return STAMPS.includes(kind) && Math.hypot(width, height) >= pageWidth * WIDTH_OF_STAMP
}

/** Letters as large over text are no heading; the words they make may be torn apart by the lines they lie over. */
function isUnreadOver(
  { text: words, x, y, width, size }: PlacedText,
  scale: number,
  { mask }: Sheet,
): boolean {
  if (isHarmless(words)) return false
  const left = Math.max(0, Math.floor(x * scale))
  const right = Math.min(mask.width, (x + width) * scale)
  let covered = 0
  for (let row = Math.floor((y - size * 0.7) * scale); row < y * scale; row += 1) {
    for (let column = left; column < right; column += 1) {
      covered += mask.dots[row * mask.width + column] ?? 0
    }
  }
  return covered >= LEAST_COVERED
}

function write({ x, y, width, size, angle }: PlacedText, scale: number, text: Sheet): void {
  const turn = (angle * Math.PI) / 180
  const from = [x * scale, (y - size * 0.3) * scale] as const
  text.line(from, [from[0] + Math.cos(turn) * width * scale, from[1] + Math.sin(turn) * width * scale])
}
