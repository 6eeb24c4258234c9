import { existsSync } from 'node:fs'
import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { chartPdf } from '../../inspect/testing/chart-pdf.ts'
import { letterStrokes } from '../../inspect/testing/letter-strokes.ts'
import { temporaryFolder } from '../../testing/temporary-file.ts'
import { drawGreyPages } from './draw-grey-pages.ts'
import { readLaidOver } from './read-laid-over.ts'

const canSee = existsSync('/usr/bin/pdftoppm') && existsSync('/usr/bin/tesseract')
const LETTER = 28

/** Pages with a chart, and a last one that bears a small stamp. */
async function stampedAfterCharts(charts: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const chart = await PDFDocument.load(await chartPdf())
  for (const page of await document.copyPages(chart, Array(charts).fill(0))) document.addPage(page)
  const last = document.addPage([595, 842])
  for (const [fromX, fromY, toX, toY] of letterStrokes('KONSEP')) {
    last.drawLine({
      start: { x: 200 + fromX * LETTER, y: 400 + fromY * LETTER },
      end: { x: 200 + toX * LETTER, y: 400 + toY * LETTER },
      ...{ thickness: LETTER / 6, color: rgb(0.6, 0.6, 0.6) },
    })
  }
  return await document.save()
}

test.runIf(canSee)(
  'a small stamp on the last page is read, however many charts stand before it',
  async () => {
    using folder = temporaryFolder()
    const pdf = folder.write('alur.pdf', await stampedAfterCharts(5))

    expect(await readLaidOver((first, last) => drawGreyPages(pdf, first, last), 6)).toEqual({
      words: ['KONSEP'],
      isLookedAt: true,
    })
  },
)
