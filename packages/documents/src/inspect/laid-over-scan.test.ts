import { existsSync } from 'node:fs'
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
    const tiff = folder.write('pindai.tif', await scanTiff(folder.write('akta.pdf', pdf), [1]))
    return (await inspectDocument(tiff, { at })).inspection
  }

  test('is enacted as it is', async () => {
    expect((await inspect(await writeDecree())).status).toBe('enacted')
  })

  test('is a draft with hollow letters in the gap above its signature, where they touch no line', async () => {
    const overlay = { word: 'DRAFT', as: 'outlined text', slant: 0, shade: 0.2 } as const

    expect((await inspect(await layOver(await writeDecree(), overlay))).status).toBe('draft')
  })
})
