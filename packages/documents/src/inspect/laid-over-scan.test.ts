import { existsSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { inspectDocument } from './inspect-document.ts'
import { writeDecree } from './testing/decree-pdf.ts'
import { layOver } from './testing/laid-over-pdf.ts'
import { scanTiff } from './testing/scan-tiff.ts'

const at = new Date('2026-11-26')
const canSee = existsSync('/usr/bin/pdftoppm') && existsSync('/usr/bin/tesseract')

describe.runIf(canSee)('a decree that was scanned to a TIFF', { timeout: 60_000 }, () => {
  const inspect = async (pdf: Uint8Array) => {
    using folder = temporaryFolder()
    const pages = Array.from(
      { length: (await PDFDocument.load(pdf)).getPageCount() },
      (_, index) => index + 1,
    )
    const tiff = folder.write('pindai.tif', await scanTiff(folder.write('akta.pdf', pdf), pages))
    return (await inspectDocument(tiff, { at })).inspection
  }

  test('is enacted as it is, and never with hollow letters across its text', async () => {
    const decree = await writeDecree()
    const hollow = await layOver(decree, { word: 'DRAFT', as: 'outlined text', slant: 48, shade: 0.5 })

    expect((await inspect(decree)).status).toBe('enacted')
    expect(['draft', 'cannot_tell']).toContain((await inspect(hollow)).status)
  })
})
