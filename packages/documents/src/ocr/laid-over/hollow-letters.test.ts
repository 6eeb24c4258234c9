import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { adorn } from '../../inspect/testing/adorned-pdf.ts'
import { writeDecree } from '../../inspect/testing/decree-pdf.ts'
import { layOver } from '../../inspect/testing/laid-over-pdf.ts'
import { scanPdf } from '../../inspect/testing/scan-pdf.ts'
import { temporaryFolder } from '../../testing/temporary-file.ts'
import { drawGreyPages } from './draw-grey-pages.ts'
import { findHollowLetters } from './hollow-letters.ts'

const SCANNER = { dotsPerInch: 120, quality: 50, tiltDegrees: 0.5 }

async function slantsOn(pdf: Uint8Array): Promise<readonly number[]> {
  using folder = temporaryFolder()
  const scan = folder.write('pindai.pdf', await scanPdf(pdf, SCANNER))
  const pages = await drawGreyPages(scan, 1, 1)
  expect(pages).toHaveLength(1)
  return pages.flatMap(findHollowLetters).map(({ slant }) => slant)
}

describe.runIf(existsSync('/usr/bin/pdftoppm'))('on a scanned decree', () => {
  test.each([
    { word: 'DRAFT', slant: 0, shade: 0.2 },
    { word: 'DRAFT', slant: 45, shade: 0.6 },
    { word: 'RANCANGAN', slant: 0, shade: 0.5 },
    { word: 'KONSEP', slant: -30, shade: 0.2 },
  ])('hollow letters are found wherever they stand: $word at $slant degrees', async (overlay) => {
    const covered = await layOver(await writeDecree(), { ...overlay, as: 'outlined text' })

    const slants = await slantsOn(covered)
    expect(slants).toHaveLength(1)
    expect(Math.abs((slants[0] ?? 180) - overlay.slant)).toBeLessThan(8)
  })

  test('emblem, table, frame, seal, signature and code are no hollow letters', async () => {
    const decree = await writeDecree()

    expect(await slantsOn(decree)).toEqual([])
    expect(await slantsOn(await adorn(decree))).toEqual([])
  })
})
