import { PDFDocument, type PDFPage, rgb } from '@cantoo/pdf-lib'
import { strokesAsPng } from './strokes-as-png.ts'

const INK = { thickness: 1, color: rgb(0.1, 0.1, 0.5) }

/** What lies over the pages of any act and says nothing against it: emblem, table, frame, seal, signature and code. */
export async function adorn(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf)
  const page = document.getPage(0)
  const { width, height } = page.getSize()
  page.drawRectangle({ x: 24, y: 24, width: width - 48, height: height - 48, borderWidth: 1 })
  const logo = await document.embedPng(await strokesAsPng('KOTA', 0.2))
  page.drawImage(logo, { x: width / 2 - 45, y: height - 60, width: 90, height: 30 })
  page.drawEllipse({ x: 60, y: height - 60, xScale: 28, yScale: 32, borderWidth: 1 })
  drawTable(page, height / 2)
  sign(page, { x: width - 230, y: 120 })
  drawCode(page, { x: 60, y: 60 })
  return await document.save()
}

function drawTable(page: PDFPage, top: number): void {
  const { width } = page.getSize()
  for (let row = 0; row <= 6; row += 1) {
    const y = top - row * 18
    page.drawLine({ start: { x: 70, y }, end: { x: width - 70, y }, thickness: 0.7 })
  }
  for (const x of [70, 110, 300, width - 70])
    page.drawLine({ start: { x, y: top }, end: { x, y: top - 108 }, thickness: 0.7 })
}

/** A seal of two rings, and strokes of a pen across it. */
function sign(page: PDFPage, { x, y }: { readonly x: number; readonly y: number }): void {
  for (const radius of [42, 36])
    page.drawEllipse({ x: x + 42, y, xScale: radius, yScale: radius, borderWidth: 1, borderColor: INK.color })
  const points = Array.from({ length: 40 }, (_, at) => ({
    x: x + 30 + at * 3.2,
    y: y + Math.sin(at * 1.1) * 22 * Math.cos(at / 9),
  }))
  for (const [at, end] of points.entries()) {
    const start = points[at - 1]
    if (start !== undefined) page.drawLine({ ...INK, start, end })
  }
}

/** Squares as of a QR code. */
function drawCode(page: PDFPage, { x, y }: { readonly x: number; readonly y: number }): void {
  for (let at = 0; at < 29 * 29; at += 1) {
    if ((at * 7919) % 5 < 2)
      page.drawRectangle({
        x: x + (at % 29) * 2.4,
        y: y + Math.floor(at / 29) * 2.4,
        width: 2.4,
        height: 2.4,
      })
  }
}
