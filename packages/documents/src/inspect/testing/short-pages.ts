import { PDFDocument } from '@cantoo/pdf-lib'

const SHORT = 595
const LONG = 842

/** A PDF with a few lines on each page. */
export async function shortPages(texts: readonly string[], way: 'lying' | 'upright'): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const text of texts) {
    const page = document.addPage(way === 'lying' ? [LONG, SHORT] : [SHORT, LONG])
    page.drawText(text, { x: 72, y: SHORT - 100, size: 14, lineHeight: 20 })
  }
  return await document.save()
}
