import { existsSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readDocumentText } from '../read-document-text.ts'
import { buildTiff } from '../testing/build-tiff.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'

async function pageOf(words: string) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="120"><rect width="900" height="120" fill="#fff"/><text x="30" y="80" font-size="48" font-family="sans-serif">${words}</text></svg>`
  const { data, info } = await sharp(Buffer.from(drawing))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, dots: data }
}

async function read(bytes: Uint8Array, recognisedPages: number) {
  using folder = temporaryFolder()
  return await readDocumentText(folder.write('pindai.tif', bytes), { recognisedPages })
}

test('a TIFF without recognition is so many scanned pages without text', async () => {
  const blank = { width: 4, height: 4, dots: new Uint8Array(16).fill(255) }

  expect(await read(buildTiff([blank, blank]), 0)).toMatchObject({
    ...{ readability: 'scanned', format: 'image', pageCount: 2, pages: ['', ''], recognisedPages: [] },
  })
})

test('a TIFF that breaks off is a broken file', async () => {
  const whole = buildTiff([{ width: 4, height: 4, dots: new Uint8Array(16) }])

  expect(await read(whole.subarray(0, 20), 6)).toMatchObject({
    readability: 'unreadable',
    trouble: 'broken_file',
  })
})

describe.runIf(existsSync('/usr/bin/tesseract'))('a scanned TIFF', { timeout: 120_000 }, () => {
  test('of several pages is recognised page by page, its first and last ones', async () => {
    const pages = await Promise.all(['KEPUTUSAN BUPATI', 'tengah', 'Ditetapkan di'].map(pageOf))

    const text = await read(buildTiff(pages), 2)

    expect(text.recognisedPages).toEqual([1, 3])
    expect(text.pages.map((page) => page.trim())).toEqual(['KEPUTUSAN BUPATI', '', 'Ditetapkan di'])
  })
})
