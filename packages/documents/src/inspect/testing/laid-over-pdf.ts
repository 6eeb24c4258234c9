import {
  degrees,
  PDFDocument,
  type PDFPage,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
  setStrokingRgbColor,
  setTextRenderingMode,
  TextRenderingMode,
} from '@cantoo/pdf-lib'
import { letterStrokes } from './letter-strokes.ts'
import { strokesAsPng } from './strokes-as-png.ts'

/** A word laid over the pages of a PDF in a way that leaves no text of it. */
export interface Overlay {
  readonly word: string
  readonly as: 'picture' | 'outline' | 'thin' | 'hollow' | 'outlined text' | keyof typeof ANNOTATIONS
  /** In degrees; rising is more than 0. */
  readonly slant: number
  /** 0 is black, 1 is white. */
  readonly shade: number
  /** 1: the first; others stay as they are. */
  readonly page?: number
}

/** As PDF names what a PDF reader lays over a page. */
const ANNOTATIONS = { stamp: 'Stamp', 'free text': 'FreeText', watermark: 'Watermark' } as const

const LENGTH = 430

export async function layOver(pdf: Uint8Array, overlay: Overlay): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf)
  const page = document.getPage((overlay.page ?? 1) - 1)
  if (overlay.as === 'outline' || overlay.as === 'thin') drawOutline(page, overlay)
  else if (overlay.as === 'hollow') drawHollow(page, overlay)
  else if (overlay.as === 'outlined text') await writeOutlined(document, page, overlay)
  else if (overlay.as === 'picture') await drawPicture(document, page, overlay)
  else await addStamp(document, page, overlay)
  return await document.save()
}

/** Where the word begins, so that its middle is the middle of the page. */
function beginning(page: PDFPage, slant: number) {
  const turn = (slant * Math.PI) / 180
  const { width, height } = page.getSize()
  const [x, y] = [width / 2 - (Math.cos(turn) * LENGTH) / 2, height / 2 - (Math.sin(turn) * LENGTH) / 2]
  const at = (along: number, up: number) => ({
    x: x + along * Math.cos(turn) - up * Math.sin(turn),
    y: y + along * Math.sin(turn) + up * Math.cos(turn),
  })
  return { x, y, at }
}

function drawOutline(page: PDFPage, { word, slant, shade, as }: Overlay): void {
  const { at } = beginning(page, slant)
  const size = LENGTH / word.length
  for (const [fromX, fromY, toX, toY] of letterStrokes(word)) {
    page.drawLine({
      ...{ start: at(fromX * size, fromY * size), end: at(toX * size, toY * size) },
      ...{ thickness: as === 'thin' ? 1 : size / 6, color: rgb(shade, shade, shade) },
    })
  }
}

/** Each stroke of a letter as a frame of thin lines, white within. */
function drawHollow(page: PDFPage, { word, slant, shade }: Overlay): void {
  const { at } = beginning(page, slant)
  const size = LENGTH / word.length
  for (const [fromX, fromY, toX, toY] of letterStrokes(word)) {
    const length = Math.hypot(toX - fromX, toY - fromY)
    const [aside, up] = [((fromY - toY) / length) * HALF_STROKE, ((toX - fromX) / length) * HALF_STROKE]
    const corners = [
      ...[at((fromX + aside) * size, (fromY + up) * size), at((toX + aside) * size, (toY + up) * size)],
      ...[at((toX - aside) * size, (toY - up) * size), at((fromX - aside) * size, (fromY - up) * size)],
    ]
    for (const [index, start] of corners.entries()) {
      const end = corners[(index + 1) % corners.length] ?? start
      page.drawLine({ start, end, thickness: 0.7, color: rgb(shade, shade, shade) })
    }
  }
}

const HALF_STROKE = 0.08

/** Letters of a font, neither filled nor without their text. */
async function writeOutlined(document: PDFDocument, page: PDFPage, { word, slant, shade }: Overlay) {
  const font = await document.embedFont(StandardFonts.HelveticaBold)
  const { x, y } = beginning(page, slant)
  page.pushOperators(
    ...[pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Outline)],
    setStrokingRgbColor(shade, shade, shade),
  )
  page.drawText(word, { x, y, font, size: LENGTH / font.widthOfTextAtSize(word, 1), rotate: degrees(slant) })
  page.pushOperators(popGraphicsState())
}

async function drawPicture(document: PDFDocument, page: PDFPage, { word, slant, shade }: Overlay) {
  const { x, y } = beginning(page, slant)
  const image = await document.embedPng(await strokesAsPng(word, shade))
  page.drawImage(image, { x, y, width: LENGTH, height: (LENGTH / word.length) * 1.3, rotate: degrees(slant) })
}

/** An annotation, as a stamp of a PDF reader is: it has an appearance of its own, and its words are no text of the page. */
async function addStamp(document: PDFDocument, page: PDFPage, { word, slant, shade, as }: Overlay) {
  const { width, height } = page.getSize()
  const font = await document.embedFont(StandardFonts.HelveticaBold)
  const size = (LENGTH / font.widthOfTextAtSize(word, 1)) | 0
  const { x, y } = beginning(page, slant)
  const turn = (slant * Math.PI) / 180
  const matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), x, y].map((each) =>
    each.toFixed(4),
  )
  const drawing = `BT /F ${size} Tf ${shade} g ${matrix.join(' ')} Tm (${word}) Tj ET`
  const box = [0, 0, width, height]
  const { context } = document
  const appearance = context.register(
    context.stream(drawing, {
      ...{ Type: 'XObject', Subtype: 'Form', BBox: box },
      Resources: { Font: { F: font.ref } },
    }),
  )
  const Subtype = new Map<string, string>(Object.entries(ANNOTATIONS)).get(as) ?? 'Stamp'
  const stamp = { Type: 'Annot', Subtype, Rect: box, F: 4, AP: { N: appearance } }
  page.node.addAnnot(context.register(context.obj({ ...stamp, Contents: PDFString.of('') })))
}
